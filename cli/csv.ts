/** Rows of the contract: RFC 4180, one per input, in order. */

import { type EditionId, editionIndex } from '../src/core/areas/editions.ts'
import { reasonFor } from '../src/core/bulk/reasons.ts'
import { ANSWER_COLUMNS, answerFields } from '../src/core/bulk/row.ts'
import { csvLine } from '../src/core/csv.ts'
import type { FinderResult } from '../src/core/finder/result.ts'
import type { CellProperties } from '../src/core/geo.ts'

/** @param hasReason adds a column that says in words why a row has no answer, or only a near one */
export function csvHeader(editions: readonly EditionId[], hasReason = false): string {
  return csvLine(['input', ...ANSWER_COLUMNS, ...editions, ...(hasReason ? ['reason'] : [])])
}

export function csvRow(
  input: string,
  answer: FinderResult,
  cells: readonly CellProperties[],
  editions: readonly EditionId[],
  hasReason = false,
): string {
  const { fields, cell } = answerFields(answer)
  const codes = editions.map(edition => (cell === undefined ? '' : cells[cell]!.areas[editionIndex(edition)]!))
  return csvLine([input, ...fields, ...codes, ...(hasReason ? [reasonFor(answer)] : [])])
}
