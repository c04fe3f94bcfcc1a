/** `areas.json`. */
import * as v from 'valibot'
import { EDITIONS } from '../areas/editions.ts'
import { count, gss, lat, long, text } from './values.ts'

/** One CCG, sub-ICB location or ICB. A record serves all editions in which its code, name and cells are the same. */
export const area = v.object({
  /** Nine characters: `E38000197`. */
  gss,
  /** A later GSS code of the same area, of April 2023, by which it is found, too. */
  recoded: v.exactOptional(gss),
  /** Three to five characters: `07H`. */
  ods: text,
  /** As ONS publishes it: `NHS West Essex CCG`. */
  name: text,
  /** Positions in `EDITIONS` of the editions in which it existed so. */
  editions: v.array(v.pipe(count, v.maxValue(EDITIONS.length - 1))),
  /** Residents in mid-2017 and mid-2019 (ONS), summed over its LSOAs. */
  residents2017: count,
  residents2019: count,
  /** Land area in square kilometres, to one decimal. */
  km2: v.pipe(v.number(), v.minValue(0)),
  /** West, south, east, north in degrees. */
  bounds: v.strictTuple([long, lat, long, lat]),
  /** A point well inside it, for its name: longitude, latitude in degrees. */
  label: v.strictTuple([long, lat]),
})

export const areaTable = v.object({ areas: v.pipe(v.array(area), v.minLength(1)) })
