/** Rows of the contract: RFC 4180, one per input, in order. */
import type { Answer } from '../src/core/answer.ts'
import { csvLine } from '../src/core/csv.ts'
import { COUNTRY_CODES } from '../src/core/directory/country.ts'
import { type EditionId, editionIndex } from '../src/core/editions.ts'
import type { CellProperties, Point } from '../src/core/geo.ts'

export type Status = 'found' | 'outside' | 'unknown' | 'partial' | 'invalid'

/** What every answer has in common, once it is a row. */
interface Row {
  readonly status: Status
  readonly postcode?: string
  readonly live?: boolean | undefined
  readonly point?: Point | undefined
  /** GSS code. */
  readonly country?: string
  readonly cell?: number
}

const COLUMNS = ['input', 'status', 'postcode', 'live', 'lat', 'long', 'country']

export function csvHeader(editions: readonly EditionId[]): string {
  return csvLine([...COLUMNS, ...editions])
}

export function csvRow(
  input: string,
  answer: Answer,
  cells: readonly CellProperties[],
  editions: readonly EditionId[],
): string {
  const { status, postcode = '', live, point, country = '', cell } = toRow(answer)
  const codes = editions.map(edition => (cell === undefined ? '' : cells[cell]!.areas[editionIndex(edition)]!))
  const inUse = live === undefined ? '' : live ? '1' : '0'
  return csvLine([input, status, postcode, inUse, degrees(point?.lat), degrees(point?.long), country, ...codes])
}

function toRow(answer: Answer): Row {
  switch (answer.kind) {
    case 'postcode':
      return {
        status: 'found',
        postcode: answer.postcode,
        live: answer.live,
        point: answer.point,
        country: COUNTRY_CODES[answer.country],
        cell: answer.cell,
      }
    case 'point':
      return { status: 'found', point: answer.point, country: COUNTRY_CODES.england, cell: answer.cell }
    case 'elsewhere':
      return {
        status: isWhole(answer.code) ? 'outside' : 'partial',
        postcode: answer.code,
        live: answer.live,
        point: answer.point,
        country: answer.country ? COUNTRY_CODES[answer.country] : '',
      }
    case 'abroad':
      return { status: 'outside', point: answer.point }
    case 'unplaced':
      return {
        status: isWhole(answer.postcode) ? 'unknown' : 'partial',
        postcode: answer.postcode,
        live: isWhole(answer.postcode) ? answer.live : undefined,
        country: COUNTRY_CODES.england,
      }
    case 'unknown':
      return { status: 'unknown', postcode: answer.postcode }
    case 'partial':
      return { status: 'partial', postcode: answer.code }
    case 'invalid':
    case 'empty':
      return { status: 'invalid' }
  }
}

/** True for `CM16 6TN`; false for `CM16` and `CM16 6`. */
function isWhole(code: string): boolean {
  return /[0-9][A-Z]{2}$/.test(code)
}

function degrees(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}
