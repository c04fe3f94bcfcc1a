/** What the files of names and practices must look like; see `core/finder/names/files.ts` and `core/practices/practice.ts`. */
import * as v from 'valibot'
import { REGION_KINDS } from '../core/finder/names/files.ts'

const text = v.pipe(v.string(), v.minLength(1))
const whole = v.pipe(v.number(), v.integer())
const count = v.pipe(whole, v.minValue(0))
const orNone = v.pipe(whole, v.minValue(-1))
const day = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d)?$/))

export const nameIndex = v.object({
  files: text,
  practices: text,
  regions: v.array(
    v.strictTuple([
      text,
      v.pipe(count, v.maxValue(REGION_KINDS.length - 1)),
      orNone,
      v.pipe(
        v.array(count),
        v.check(pairs => pairs.length > 0 && pairs.length % 2 === 0),
      ),
    ]),
  ),
})

export const commonNames = v.object({ names: text })

const place = [text, v.pipe(whole, v.minValue(-2)), orNone, count, count, whole] as const

export const nameShard = v.object({
  places: v.array(v.union([v.strictTuple(place), v.strictTuple([...place, text])])),
  practices: v.array(v.strictTuple([text, text, v.string(), orNone, v.picklist([0, 1])])),
  hospitals: v.array(
    v.strictTuple([text, v.string(), count, count, whole, v.string(), v.string(), v.string(), v.string()]),
  ),
})

export const practiceShard = v.record(
  v.string(),
  v.object({
    name: text,
    former: v.optional(text),
    address: v.string(),
    postcode: v.string(),
    phone: v.string(),
    asOf: v.string(),
    members: v.array(v.strictTuple([text, day, day])),
    patients: v.optional(v.strictTuple([count, text])),
    isOpen: v.boolean(),
    closed: v.optional(day),
    boards: v.optional(v.strictTuple([text, text])),
    at: v.optional(v.strictTuple([count, whole, count])),
  }),
)
