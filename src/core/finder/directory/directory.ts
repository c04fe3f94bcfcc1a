/** Looking postcodes up in one shard, with the official cell of each. */
import type { Point } from '../../geo.ts'
import { COUNTRIES, type Country } from './country.ts'
import { decodeShard } from './decode.ts'
import { INCODES_PER_SECTOR, incodeToNumber } from './incode.ts'

/** What the directory holds about one postcode. */
export interface Listing {
  readonly live: boolean
  readonly country: Country
  /** Undefined where nobody publishes a position. */
  readonly point: Point | undefined
  /** Undefined outside England, or where neither ONS nor a position tells. */
  readonly cell: number | undefined
}

export interface Shard {
  /** Undefined when the directory does not have the postcode. `incode` as in `6TN`. */
  find(incode: string): Listing | undefined
  /** All postcodes, or those of one sector, `0`–`9`. */
  list(sector?: string): Listing[]
}

const ENGLAND = COUNTRIES.indexOf('england')
const UNPLACED = 0x7fffffff
const BY_OVERVIEW = 255

/**
 * Opens a shard. Held as columns, twelve bytes a postcode, so that the whole directory fits in 40 MB.
 *
 * @param stamp the overview's: a shard of another release does not go with it
 * @param overviewCell the overview test, which gives the cell of every postcode that is not an exception
 * @throws RangeError when the bytes are damaged or of another release
 */
export function openShard(bytes: Uint8Array, stamp: number, overviewCell: (point: Point) => number | undefined): Shard {
  const entries = decodeShard(bytes, stamp)
  const incodes = new Uint16Array(entries.length)
  const lat = new Int32Array(entries.length).fill(UNPLACED)
  const long = new Int32Array(entries.length).fill(UNPLACED)
  const flags = new Uint8Array(entries.length)
  const cells = new Uint8Array(entries.length)
  entries.forEach(({ incode, position, country, live, cell }, at) => {
    incodes[at] = incode
    if (position) [lat[at], long[at]] = position
    flags[at] = (country << 1) | (live ? 1 : 0)
    cells[at] = cell ?? BY_OVERVIEW
  })

  const listing = (at: number): Listing => {
    const country = flags[at]! >> 1
    const point = lat[at] === UNPLACED ? undefined : { lat: lat[at]! / 1e5, long: long[at]! / 1e5 }
    const exception = cells[at] === BY_OVERVIEW ? undefined : cells[at]
    const drawn = exception === undefined && point && country === ENGLAND ? overviewCell(point) : undefined
    return { live: (flags[at]! & 1) === 1, country: COUNTRIES[country]!, point, cell: exception ?? drawn }
  }

  return {
    find(incode) {
      const at = indexOf(incodes, incodeToNumber(incode))
      return at === -1 ? undefined : listing(at)
    },
    list(sector) {
      const found: Listing[] = []
      incodes.forEach((incode, at) => {
        if (sector === undefined || Math.floor(incode / INCODES_PER_SECTOR) === Number(sector)) found.push(listing(at))
      })
      return found
    },
  }
}

/** Binary search; -1 when it is not there. */
function indexOf(sorted: Uint16Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle]!
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}
