/** `places.json`. */
import * as v from 'valibot'
import { count, text } from './values.ts'

/** English towns, most populous first, as columns. Positions in 1e-4 degrees. */
export const placeTable = v.pipe(
  v.object({ names: v.array(text), lat: v.array(count), long: v.array(v.number()), population: v.array(count) }),
  v.check(({ names, lat, long, population }) =>
    [lat, long, population].every(column => column.length === names.length),
  ),
)
