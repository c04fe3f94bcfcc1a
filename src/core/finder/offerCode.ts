import type { Atlas } from '../areas/atlas.ts'
import { EDITIONS } from '../areas/editions.ts'
import { LOOKALIKES } from './reading/corrections.ts'
import type { FinderResult } from './result.ts'

/** The first two signs of a CCG's code are digits. */
const MISTYPED = /^[0-9OIL]{2}(?=[A-Z]$)/

/** The result; with the code of an area where only letters that look like its digits keep the text from being it: `O7H`. */
export async function offerCode(
  result: FinderResult,
  text: string,
  loadAtlas: () => Promise<Atlas>,
): Promise<FinderResult> {
  if ((result.kind !== 'invalid' && result.kind !== 'unknown') || result.suggestion) return result
  const typed = text.trim().toUpperCase()
  const code = typed.replace(MISTYPED, digits => digits.replace(/[OIL]/g, letter => LOOKALIKES[letter]!))
  if (code === typed) return result
  const atlas = await loadAtlas()
  const isKnown = EDITIONS.some(({ id }) => atlas.in(id).some(({ ods }) => ods === code))
  return isKnown ? { ...result, suggestion: code } : result
}
