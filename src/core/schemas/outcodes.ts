/** `directory/index.json`. */
import * as v from 'valibot'

/** Every outcode that has a shard, by postcode area: `{ "CM": "0 1 2 … 16" }`. */
export const outcodeIndex = v.pipe(
  // An outcode of letters alone, such as NPT, has no district.
  v.record(v.string(), v.string()),
  v.check(index => !Array.isArray(index) && Object.keys(index).length > 0),
)
