import type { Outcome } from '../../store/state.ts'
import { EMPTY, INVALID, nothingWords, unknownWords } from './texts.ts'

/** What is wrong with the text in the field; undefined when nothing is. */
export function mistakeWords(outcome: Outcome | undefined, text: string): string | undefined {
  if (outcome?.kind === 'nothing') return nothingWords(text)
  if (outcome?.kind !== 'answer') return undefined
  const { answer } = outcome
  if (answer.kind === 'empty') return EMPTY
  if (answer.kind === 'invalid') return INVALID[answer.reason]
  return answer.kind === 'unknown' ? unknownWords(answer.postcode) : undefined
}
