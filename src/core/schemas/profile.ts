/** `profiles/<GSS code>.json`: the facts about one of the 207 CCGs of April 2017. */
import * as v from 'valibot'
import { EDITION_IDS } from '../areas/editions.ts'
import { count, fraction, gss, lat, long, siteUrl, text } from './values.ts'

export const namedArea = v.object({ gss: text, name: text })

export const share = v.object({
  gss,
  /** Residents in mid-2017 who moved to (or came from) that area. */
  residents: count,
  /** The same, as a fraction of this area's residents, four decimals. */
  share: fraction,
})

/** A unitary, county, metropolitan or London borough council of today: one with a health and wellbeing board. */
export const council = v.object({
  code: v.pipe(v.string(), v.regex(/^E(06|08|09|10)[0-9]{6}$/)),
  name: text,
  website: siteUrl,
})

export const district = v.object({ code: text, name: text, council })

export const districtShare = v.object({
  ...district.entries,
  residents: count,
  /** Fraction of the CCG's residents who live in the district, four decimals. */
  share: fraction,
})

export const contacts = v.object({
  /** Lines of the head office's address without the postcode, top first. */
  address: v.array(text),
  postcode: v.string(),
  lat: v.nullable(lat),
  long: v.nullable(long),
  phone: v.nullable(text),
  email: v.nullable(text),
  website: v.nullable(text),
  /** Where each came from: `nhschoices2019` (May 2019), `nhschoices2014` (February 2014) … */
  sources: v.record(v.string(), v.string()),
})

export const profile = v.object({
  gss,
  ods: text,
  name: text,
  stp: namedArea,
  localOffice: namedArea,
  region: namedArea,
  contacts,
  /** Core programme allocation in £ thousand by financial year; a year without a figure is absent. */
  allocations: v.record(v.string(), v.number()),
  /** Patients on GP lists in April of a year (`2017-04`): all, and those over 55; a month without a figure is absent. */
  registered: v.record(v.string(), v.strictTuple([count, count])),
  /** Residents mid-2019 in five-year bands: 0–4, 5–9 … 85–89, 90 and over. */
  ages2019: v.array(count),
  /** Largest share first. */
  districts: v.array(districtShare),
  /** GSS codes of the CCGs that it shared a border with, in order; none for the Isle of Wight. */
  neighbours: v.array(gss),
  /** Member GP practices on 1 July 2017. */
  practices: count,
  /** What became of it: for every later edition, the areas its residents were in, largest share first. */
  lineage: v.record(v.picklist(EDITION_IDS), v.array(share)),
  /** True for 01H and 01K: allocations before and after April 2017 are for other borders; never per head. */
  bordersChanged: v.boolean(),
})
