/** `facts/<edition>.json`: what the tables say of each area of an edition beside its people and its money. */
import * as v from 'valibot'
import { count, gss, siteUrl, text } from './values.ts'

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** Percent of residents who live in the most deprived fifth of England's neighbourhoods, by the indices of two years. */
export const deprivation = v.object({ in2015: percent, in2019: percent })

export const office = v.object({
  /** One line, as the NHS register has it. */
  address: text,
  postcode: text,
  /** ISO 8601. */
  opened: text,
  /** Absent where the code lives on, as that of a sub-ICB location: the address is then today's. */
  closed: v.optional(text),
})

/** As of May 2019. */
export const oldContacts = v.object({
  phone: v.optional(text),
  email: v.optional(text),
  website: v.optional(siteUrl),
})

export const areaFacts = v.object({
  deprivation,
  office: v.optional(office),
  contacts: v.optional(oldContacts),
  /** Member GP practices with patients, and their patients, in the financial year of the table. */
  practices: v.optional(v.strictTuple([count, count])),
  /** Core allocation of a board, £ thousand by financial year; absent where none is published for its borders. */
  allocations: v.optional(v.record(text, count)),
})

export const factTable = v.object({
  england: deprivation,
  /** The financial year that practices and patients are of: `2017/18`; absent for boards. */
  year: v.optional(text),
  /** By GSS code. */
  areas: v.record(gss, areaFacts),
})
