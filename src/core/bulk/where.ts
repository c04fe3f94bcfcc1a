/** Where in a row its postcode or position is. Columns are counted from 0. */
import { type Cell, isNothing, readCell } from './cell.ts'
import { joinPosition } from './position.ts'

export type Where =
  | { readonly kind: 'column'; readonly column: number }
  /** The two halves of a postcode. */
  | { readonly kind: 'halves'; readonly outcode: number; readonly incode: number }
  | { readonly kind: 'position'; readonly lat: number; readonly long: number }

export function columnsOf(where: Where): readonly number[] {
  if (where.kind === 'column') return [where.column]
  return where.kind === 'halves' ? [where.outcode, where.incode] : [where.lat, where.long]
}

export function readRow(fields: readonly string[], where: Where): Cell {
  const at = (column: number) => fields[column] ?? ''
  if (where.kind === 'column') return readListed(fields, where.column)
  const [first, second] =
    where.kind === 'halves' ? [at(where.outcode), at(where.incode)] : [at(where.lat), at(where.long)]
  if (isNothing(first) && isNothing(second)) return { text: '', kind: 'empty' }
  if (where.kind === 'position')
    return joinPosition(first, second) ?? { text: `${first} ${second}`.trim(), kind: 'other' }
  return readCell(`${first} ${second}`)
}

/**
 * A delimiter in another cell moves the postcode behind its column: then the row has more cells than columns, and the one
 * postcode there is meant.
 */
export function readLongRow(fields: readonly string[], where: Where, width: number): Cell {
  const cell = readRow(fields, where)
  const isMoved = fields.length > width && (cell.kind === 'other' || cell.kind === 'part')
  if (!isMoved || where.kind !== 'column') return cell
  const found = fields.slice(where.column + 1).map(readCell)
  const [only, ...others] = found.filter(({ kind, isFromText }) => kind === 'postcode' && !isFromText)
  return only && others.length === 0 ? only : cell
}

/** A position without quotation marks in a list is two cells: its comma was taken for a delimiter. */
function readListed(fields: readonly string[], column: number): Cell {
  const text = fields[column] ?? ''
  const next = fields[column + 1]
  const isNumber = next !== undefined && /^\s*[+-]?\d{1,3}\.\d+\s*$/.test(text)
  return (isNumber && joinPosition(text, next)) || readCell(text)
}
