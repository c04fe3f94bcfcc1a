import { COUNTRIES } from '../src/core/finder/directory/country.ts'
import type { Entry } from '../src/core/finder/directory/format.ts'
import type { Locator } from '../src/core/finder/locate/locator.ts'

/** A row of the source, its outcode aside. */
export interface Postcode {
  readonly text: string
  readonly incode: number
  /** 1e-5 degrees. */
  readonly position: readonly [lat: number, long: number] | null
  readonly live: boolean
  /** Index in `COUNTRIES`. */
  country: number
  /** The cell of the LSOA that ONS allocates it to, if ONS does. */
  readonly official: number | null
}

interface Counts {
  exceptions: number
  official: number
  /** Postcodes on the English shore or border that the detail has in no cell: they take the nearest. */
  nearest: number
  /** English postcodes with a position far from every cell. */
  homeless: string[]
}

const ENGLAND = COUNTRIES.indexOf('england')
const UNRECORDED = COUNTRIES.indexOf('not-recorded')
/** An English postcode outside every cell (a pier, a ship, a border) goes to a cell this near, in metres, or to none. */
const ASHORE = 5000

/** Gives a postcode its cell: the official one, else the one it lies in; an exception where the overview would differ. */
export function assign(row: Postcode, overview: Locator, detail: Locator, counts: Counts): Entry {
  const { incode, position, live } = row
  const cell = row.official ?? cellByPosition(row, detail, counts)
  const country = row.country === UNRECORDED && cell !== undefined ? ENGLAND : row.country
  const entry = { incode, position, live, country, cell: null }
  if (row.official !== null) counts.official++
  if (cell === undefined) return entry
  const drawn = country === ENGLAND && position ? overview.cellAt(toPoint(position)) : undefined
  if (cell === drawn) return entry
  counts.exceptions++
  return { ...entry, cell }
}

function cellByPosition(row: Postcode, detail: Locator, counts: Counts): number | undefined {
  if (!row.position || (row.country !== ENGLAND && row.country !== UNRECORDED)) return undefined
  const point = toPoint(row.position)
  const cell = detail.cellAt(point)
  if (cell !== undefined || row.country === UNRECORDED) return cell
  const nearest = detail.bordersNear(point, ASHORE)[0]?.cell
  if (nearest === undefined) counts.homeless.push(row.text)
  else counts.nearest++
  return nearest
}

function toPoint([lat, long]: readonly [number, number]) {
  return { lat: lat / 1e5, long: long / 1e5 }
}
