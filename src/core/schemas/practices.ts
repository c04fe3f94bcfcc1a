/** `practices/<first three signs of a code>.json` and `providers/<GSS code>.json`. */
import * as v from 'valibot'
import type { ProviderKind } from '../practices/providers.ts'
import { count, text, whole } from './values.ts'

/** ISO 8601, or empty. */
const day = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d)?$/))

/** ODS code of the CCG or sub-ICB location, first and last day; the last is empty while it lasts. */
export const membership = v.strictTuple([text, day, day])

export const practiceRecord = v.object({
  name: text,
  /** As the list of July 2017 has it, where that is another. */
  former: v.exactOptional(text),
  address: v.string(),
  postcode: v.string(),
  phone: v.string(),
  /** The month that name, address and telephone are of, ISO 8601. */
  asOf: v.string(),
  members: v.array(membership),
  /** Patients on its list, and the month or financial year that the number is of. */
  patients: v.exactOptional(v.strictTuple([count, text])),
  isOpen: v.boolean(),
  /** Last day as a member of anything, where the source is sure of the day. */
  closed: v.exactOptional(day),
  /** GSS code of its board of 2026, and ODS code of that of 2022; of open practices. */
  boards: v.exactOptional(v.pipe(v.array(text), v.minLength(2))),
  /** Latitude and longitude in 1e-5 degrees, and cell. */
  at: v.exactOptional(v.strictTuple([count, whole, count])),
})

/** By ODS code. */
export const practiceShard = v.record(v.string(), practiceRecord)

/** ODS code, name and position of its day, latitude and longitude in 1e-5 degrees, and the area that it belonged to. */
export const nearPractice = v.strictTuple([text, text, count, whole, text])

/** `near/<cell>.json`: the practices that may be the nearest to a place in the cell, by code. */
export const nearTable = v.object({
  /** Of July 2017, with the ODS code of the CCG. */
  in2017: v.array(nearPractice),
  /** Of February 2026, with the GSS code of the board of today. */
  today: v.array(nearPractice),
})

/** Providers of one kind as columns, by name; an empty text means that nothing is published. */
export const providerColumns = v.pipe(
  v.object({
    /** When the list was right, ISO 8601: `2017-07-01`, `2018-02`. */
    asOf: text,
    names: v.array(text),
    /** One line each, without the postcode. */
    addresses: v.array(v.string()),
    postcodes: v.array(v.string()),
    /** As published: `01992 560000`, sometimes with words. */
    phones: v.array(v.string()),
    /** Only sites under nhs.uk: any other name may belong to someone else by now. */
    websites: v.array(v.string()),
    /** 1e-5 degrees; null where neither the provider nor its postcode has a published position. */
    lat: v.array(v.nullable(whole)),
    long: v.array(v.nullable(whole)),
  }),
  v.check(
    ({ asOf: _, names, ...lists }) => Object.values(lists).every(column => column.length === names.length),
    'The columns differ in length',
  ),
)

/** `gp` holds the CCG's member practices, wherever they are; every other kind those inside its borders. */
export const providerTable = v.object({
  gp: providerColumns,
  hospital: providerColumns,
  pharmacy: providerColumns,
  dentist: providerColumns,
  optician: providerColumns,
  clinic: providerColumns,
} satisfies Record<ProviderKind, unknown>)
