/** `care/<cell>.json` and `trusts.json`: who gives care today. */
import * as v from 'valibot'
import { count, siteUrl, text, whole } from './values.ts'

/** A GP practice that was open in February 2026. */
export const practiceToday = v.object({
  ods: text,
  name: text,
  address: v.string(),
  postcode: v.string(),
  /** As published; empty where it is not. */
  phone: v.string(),
  /** On its list. */
  patients: v.exactOptional(count),
  /** ODS code of its sub-ICB location; empty where nobody publishes one. */
  location: v.string(),
  /** Latitude and longitude in 1e-5 degrees. */
  at: v.strictTuple([count, whole]),
})

/** The practices that stand in one cell, by name. */
export const careOfCell = v.array(practiceToday)

export const trust = v.object({
  ods: text,
  name: text,
  address: v.string(),
  postcode: v.string(),
  /** Of its switchboard; empty where nobody publishes it. */
  phone: v.string(),
  website: v.exactOptional(siteUrl),
  /** ODS code of the board of July 2022 in whose area it is; empty where it is in none's. */
  board: v.string(),
})

export const trustTable = v.object({
  /** The month that the list is of, ISO 8601. */
  asOf: text,
  trusts: v.array(trust),
})
