/** An answer as fields of a table: the same for the command line and for the page that converts files. */

import { COUNTRY_CODES } from '../finder/directory/country.ts'
import type { FinderResult } from '../finder/result.ts'
import type { Point } from '../geo.ts'

export const STATUSES = ['found', 'outside', 'unknown', 'partial', 'special', 'invalid'] as const
export type Status = (typeof STATUSES)[number]

/** Columns of `answerFields`, in their order. */
export const ANSWER_COLUMNS = ['status', 'postcode', 'live', 'lat', 'long', 'country'] as const

/** What every answer has in common, once it is a row. */
export interface Row {
  readonly status: Status
  readonly postcode?: string
  readonly live?: boolean | undefined
  readonly point?: Point | undefined
  /** GSS code. */
  readonly country?: string
  readonly cell?: number
}

/** The fields of an answer, empty where there is nothing to say, and the cell that its areas follow from. */
export function answerFields(answer: FinderResult): { status: Status; fields: string[]; cell: number | undefined } {
  const { status, postcode = '', live, point, country = '', cell } = toRow(answer)
  const inUse = live === undefined ? '' : live ? '1' : '0'
  return { status, fields: [status, postcode, inUse, degrees(point?.lat), degrees(point?.long), country], cell }
}

/** What an answer says, without making texts of its numbers. */
export function toRow(answer: FinderResult): Row {
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
    case 'special':
      return { status: 'special', postcode: answer.special.code }
    case 'several':
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
