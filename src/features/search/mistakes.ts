import type { State } from '../../store/state.ts'
import { invalidWords } from '../../words/postcodes.ts'
import { EMPTY, nothingWords, unknownWords } from './texts.ts'

/** What is wrong with the text in the field; undefined when nothing is. */
export function mistakeWords({ result, notice }: Pick<State, 'result' | 'notice'>): string | undefined {
  if (notice?.kind === 'empty') return EMPTY
  if (result?.kind === 'nothing') return nothingWords(result.text)
  if (result?.kind === 'invalid') return invalidWords(result)
  return result?.kind === 'unknown' ? unknownWords(result) : undefined
}
