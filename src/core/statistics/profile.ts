/** The facts about one of the 207 CCGs of April 2017: shape of `profiles/<GSS code>.json` and figures drawn from it. */
import type { EditionId } from '../areas/editions.ts'

export interface Share {
  readonly gss: string
  /** Residents in mid-2017 who moved to (or came from) that area. */
  readonly residents: number
  /** The same, as a fraction of this area's residents, 0–1, four decimals. */
  readonly share: number
}

/** A unitary, county, metropolitan or London borough council of today: one with a health and wellbeing board. */
export interface Council {
  readonly code: string
  readonly name: string
  readonly website: string
}

export interface DistrictShare {
  readonly code: string
  readonly name: string
  readonly council: Council
  readonly residents: number
  /** Fraction of the CCG's residents who live in the district, 0–1, four decimals. */
  readonly share: number
}

export interface Contacts {
  /** Lines of the head office's address without the postcode, top first. */
  readonly address: readonly string[]
  readonly postcode: string
  readonly lat: number | null
  readonly long: number | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  /** Where each came from: `nhschoices2019` (May 2019), `nhschoices2014` (February 2014) … */
  readonly sources: Readonly<Record<string, string>>
}

export interface NamedArea {
  readonly gss: string
  readonly name: string
}

export interface Profile {
  readonly gss: string
  readonly ods: string
  readonly name: string
  readonly stp: NamedArea
  readonly localOffice: NamedArea
  readonly region: NamedArea
  readonly contacts: Contacts
  /** Core programme allocation in £ thousand by financial year; a year without a figure is absent. */
  readonly allocations: Readonly<Record<string, number>>
  /** Patients on GP lists in April of a year (`2017-04`): all, and those over 55; a month without a figure is absent. */
  readonly registered: Readonly<Record<string, readonly [all: number, over55: number]>>
  /** Residents mid-2019 in five-year bands: 0–4, 5–9 … 85–89, 90 and over. */
  readonly ages2019: readonly number[]
  /** Largest share first. */
  readonly districts: readonly DistrictShare[]
  /** GSS codes of the CCGs that it shared a border with, in order; none for the Isle of Wight. */
  readonly neighbours: readonly string[]
  /** Member GP practices on 1 July 2017. */
  readonly practices: number
  /** What became of it: for every later edition, the areas its residents were in, largest share first. */
  readonly lineage: Readonly<Partial<Record<EditionId, readonly Share[]>>>
  /** True for 01H and 01K: allocations before and after April 2017 are for other borders; never per head. */
  readonly bordersChanged: boolean
}
