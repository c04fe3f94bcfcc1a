import type { State } from '../../store/state.ts'
import { invalidWords } from '../../words/postcodes.ts'
import { emptyWords, nothingWords, unknownWords } from './texts.ts'

/** What is wrong with the text in the field; undefined when nothing is. */
export function mistakeWords({ result, notice, link }: Pick<State, 'result' | 'notice' | 'link'>): string | undefined {
  if (notice?.kind === 'empty' || result?.kind === 'empty') return emptyWords(link.edition)
  if (result?.kind === 'nothing') return nothingWords(result.text, link.edition)
  if (result?.kind === 'invalid') return invalidWords(result)
  return result?.kind === 'unknown' ? unknownWords(result) : undefined
}
