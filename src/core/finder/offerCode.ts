import { EDITIONS } from '../areas/editions.ts'
import { isPracticeCode } from '../practices/practice.ts'
import type { TextSources } from './answerText.ts'
import { LOOKALIKES } from './reading/corrections.ts'
import type { FinderResult } from './result.ts'

/** The signs that are digits in the code of a CCG, and of a practice. */
const MISTYPED = [/^[0-9OIL]{2}(?=[A-Z]$)/, /(?<=^[A-Z])[0-9OIL]{5}$/]

/** The result; with a code that is known where only letters that look like its digits keep the text from being it: `O7H`, `F8112O`. */
export async function offerCode(
  result: FinderResult,
  text: string,
  sources: Pick<TextSources, 'atlas' | 'names'>,
): Promise<FinderResult> {
  if ((result.kind !== 'invalid' && result.kind !== 'unknown') || result.suggestion) return result
  const typed = text.trim().toUpperCase()
  const likely = MISTYPED.map(signs =>
    typed.replace(signs, digits => digits.replace(/[OIL]/g, sign => LOOKALIKES[sign]!)),
  )
  const code = likely.find(each => each !== typed)
  return code && (await isKnown(code, sources)) ? { ...result, suggestion: code } : result
}

async function isKnown(code: string, { atlas, names }: Pick<TextSources, 'atlas' | 'names'>): Promise<boolean> {
  if (isPracticeCode(code)) return (await names.practice(code)) !== undefined
  const areas = await atlas()
  return EDITIONS.some(({ id }) => areas.in(id).some(({ ods }) => ods === code))
}
