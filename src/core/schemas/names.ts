/** The files in `public/geo/names`. */
import * as v from 'valibot'
import { COUNTRIES_OF_PLACES, REGION_KINDS } from '../finder/names/files.ts'
import { count, text, whole } from './values.ts'

const orNone = v.pipe(whole, v.minValue(-1))

/** Name, kind (position in `REGION_KINDS`), county (position among the regions, or −1), then pairs of cell and residents. */
const region = v.strictTuple([
  text,
  v.pipe(count, v.maxValue(REGION_KINDS.length - 1)),
  orNone,
  v.pipe(
    v.array(count),
    v.check(pairs => pairs.length > 0 && pairs.length % 2 === 0),
  ),
])

/** `names/index.json` */
export const nameIndex = v.object({
  /** Names of the other files, which are beginnings of keys, in order and with blanks between. */
  files: text,
  /** Names of the files in `practices`, with blanks between. */
  practices: text,
  /** Counties first; residents are of mid-2017. */
  regions: v.array(region),
})

/** `names/common.json`: names to compare misspellings with, largest first, with `|` between. */
export const commonNames = v.object({ names: text })

/**
 * Name, district (position among the regions, or country as in `COUNTRIES_OF_PLACES`), cell (−1 outside England), people in hundreds or so,
 * for order only, latitude and longitude in 1e-4 degrees.
 */
const placeFields = [text, v.pipe(whole, v.minValue(-COUNTRIES_OF_PLACES.length)), orNone, count, count, whole] as const

/** With the key that it is filed under, where that is not its name's. */
export const placeRow = v.union([v.strictTuple(placeFields), v.strictTuple([...placeFields, text])])

/** Name, ODS code, town, cell (−1 where nobody publishes a position), 1 where it was open in February 2026. */
export const practiceRow = v.strictTuple([text, text, v.string(), orNone, v.picklist([0, 1])])

/** Name, town, cell, latitude and longitude in 1e-4 degrees, address, telephone, website, and the month that all this is of. */
export const hospitalRow = v.strictTuple([
  ...[text, v.string(), count, count, whole],
  ...[v.string(), v.string(), v.string(), v.string()],
] as const)

/** `names/<beginning of a key>.json`; of beginnings that several files share, the largest of all. */
export const nameShard = v.object({
  places: v.array(placeRow),
  practices: v.array(practiceRow),
  hospitals: v.array(hospitalRow),
})
