/** Rows of the contract: RFC 4180, one per input, in order. */

import { type EditionId, editionIndex } from '../src/core/areas/editions.ts'
import { ANSWER_COLUMNS, answerFields } from '../src/core/bulk/row.ts'
import { csvLine } from '../src/core/csv.ts'
import type { FinderResult } from '../src/core/finder/result.ts'
import type { CellProperties } from '../src/core/geo.ts'

export function csvHeader(editions: readonly EditionId[]): string {
  return csvLine(['input', ...ANSWER_COLUMNS, ...editions])
}

export function csvRow(
  input: string,
  answer: FinderResult,
  cells: readonly CellProperties[],
  editions: readonly EditionId[],
): string {
  const { fields, cell } = answerFields(answer)
  const codes = editions.map(edition => (cell === undefined ? '' : cells[cell]!.areas[editionIndex(edition)]!))
  return csvLine([input, ...fields, ...codes])
}
