/** Which columns of a table hold the postcodes, by their names and by what is in them. */
import { isBlank, isIncode, readCell } from '../cell.ts'
import { isLatitude, isLongitude, isNearEngland } from '../position.ts'
import type { Where } from '../where.ts'
import { isIncodeName, isOutcodeName, latitudeName, longitudeName, postcodeName } from './names.ts'

/** What is in a column, as shares of its cells that are not empty. */
interface Column {
  readonly index: number
  readonly name: string
  /** Of all rows, the share that has something in it. */
  readonly filled: number
  readonly postcodes: number
  readonly parts: number
  readonly incodes: number
  readonly latitudes: number
  readonly longitudes: number
}

/** A postcode among other words counts less than a cell that is one. */
const FROM_TEXT = 0.6
/** From this share on, a column of any name is one of postcodes. */
const ENOUGH = 0.2
const MOST = 0.8

/** @param rows without the names and without blank rows. Undefined when no column looks as if it had them. */
export function guessWhere(names: readonly string[], rows: readonly (readonly string[])[]): Where | undefined {
  const width = Math.max(names.length, ...rows.map(row => row.length))
  const columns = Array.from({ length: width }, (_, index) => look(index, names[index] ?? '', rows))
  return byContent(columns) ?? halves(columns) ?? position(columns) ?? byName(columns) ?? parts(columns)
}

function byContent(columns: readonly Column[]): Where | undefined {
  const good = columns.filter(({ postcodes, name }) => postcodes >= ENOUGH || (postcodes > 0 && postcodeName(name) > 0))
  const score = ({ filled, postcodes, name }: Column) => postcodes * filled + postcodes / 2 + postcodeName(name) * 0.75
  return column(best(good, score))
}

function halves(columns: readonly Column[]): Where | undefined {
  const isPart = ({ parts, filled }: Column) => parts >= MOST && filled > 0
  const isIn = ({ incodes, filled }: Column) => incodes >= MOST && filled > 0
  const incode =
    columns.find(candidate => isIncodeName(candidate.name) && (isIn(candidate) || candidate.filled === 0)) ??
    columns.find(isIn)
  if (!incode) return undefined
  const before = columns[incode.index - 1]
  const outcode =
    columns.find(candidate => isOutcodeName(candidate.name) && (isPart(candidate) || candidate.filled === 0)) ??
    (before && isPart(before) ? before : columns.find(isPart))
  return outcode && { kind: 'halves', outcode: outcode.index, incode: incode.index }
}

/** By both names alone; else by a name and what is in the column, or by what is in both. */
function position(columns: readonly Column[]): Where | undefined {
  const surely = (isName: (name: string) => number) => columns.find(({ name }) => isName(name) === 1)
  const [sureLat, sureLong] = [surely(latitudeName), surely(longitudeName)]
  if (sureLat && sureLong) return { kind: 'position', lat: sureLat.index, long: sureLong.index }
  // Names may be the wrong way round: then the numbers are exchanged row by row, and said to be.
  const isOfEither = ({ filled, latitudes, longitudes }: Column) =>
    filled === 0 || latitudes >= MOST || longitudes >= MOST
  const named = (isName: (name: string) => number) =>
    columns.find(candidate => isName(candidate.name) > 0 && isOfEither(candidate))
  const lat = named(latitudeName) ?? columns.find(({ latitudes }) => latitudes >= MOST)
  const long =
    named(longitudeName) ??
    columns.find(({ index, longitudes }) => longitudes >= MOST && Math.abs(index - (lat?.index ?? 0)) === 1)
  return lat && long && lat !== long ? { kind: 'position', lat: lat.index, long: long.index } : undefined
}

function byName(columns: readonly Column[]): Where | undefined {
  const sure = columns.filter(
    ({ name, filled }) => postcodeName(name) === 1 || (postcodeName(name) > 0 && filled === 0),
  )
  return column(best(sure, ({ name }) => postcodeName(name)))
}

/** A list of outcodes. In a table, `A1` and `B2` may be anything. */
function parts(columns: readonly Column[]): Where | undefined {
  const [only, ...others] = columns
  if (only && others.length === 0 && only.parts >= MOST) return column(only)
  return column(
    columns.find(({ name, parts: share }) => share >= MOST && (postcodeName(name) > 0 || isOutcodeName(name))),
  )
}

function look(index: number, name: string, rows: readonly (readonly string[])[]): Column {
  const cells = rows.map(row => row[index] ?? '').filter(cell => !isBlank(cell))
  const read = cells.map(cell => readCell(cell))
  const share = (sum: number) => (cells.length === 0 ? 0 : sum / cells.length)
  const count = (is: (cell: string) => boolean) => share(cells.filter(is).length)
  return {
    index,
    name,
    filled: rows.length === 0 ? 0 : cells.length / rows.length,
    postcodes: share(
      read.reduce(
        (sum, cell) => sum + (cell.kind === 'postcode' || isNearEngland(cell) ? (cell.isFromText ? FROM_TEXT : 1) : 0),
        0,
      ),
    ),
    parts: share(read.filter(({ kind }) => kind === 'part').length),
    incodes: count(isIncode),
    latitudes: count(isLatitude),
    longitudes: count(isLongitude),
  }
}

function best(columns: readonly Column[], score: (candidate: Column) => number): Column | undefined {
  return columns.reduce<Column | undefined>((a, b) => (a && score(a) >= score(b) ? a : b), undefined)
}

function column(candidate: Column | undefined): Where | undefined {
  return candidate && { kind: 'column', column: candidate.index }
}
