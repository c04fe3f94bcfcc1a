/** `land.json`: the land around England, and names. */
import * as v from 'valibot'
import { topology } from './topology.ts'
import { lat, long, text } from './values.ts'

/** A name, and its latitude and longitude. */
export const namedPoint = v.strictTuple([text, lat, long])
const namedPoints = v.pipe(v.array(namedPoint), v.minLength(1))

/** With the names that the small map has before `places.json` arrives. */
export const landTopology = v.looseObject({
  ...topology.entries,
  countries: namedPoints,
  /** The greatest first. */
  /** A country without a great city has none. */
  cities: v.array(namedPoint),
})
