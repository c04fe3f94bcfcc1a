/** Shapes of the files in `public/geo/names`; the schemas say what each field means. */
import type { commonNames, hospitalRow, nameIndex, nameShard, placeRow, practiceRow } from '../../schemas/names.ts'
import type { Checked } from '../../schemas/values.ts'

/** What a region is called in front of people: a county, a London borough, another district. */
export const REGION_KINDS = ['county', 'borough', 'district'] as const
export type RegionKind = (typeof REGION_KINDS)[number]

export type NameIndex = Checked<typeof nameIndex>
export type RegionRow = NameIndex['regions'][number]
export type CommonNames = Checked<typeof commonNames>
export type NameShard = Checked<typeof nameShard>
export type PlaceRow = Checked<typeof placeRow>
export type PracticeRow = Checked<typeof practiceRow>
export type HospitalRow = Checked<typeof hospitalRow>

/** Countries by their number in the place of a district: −1 is the first. */
export const COUNTRIES_OF_PLACES = ['wales', 'scotland', 'northern-ireland', 'channel-islands', 'isle-of-man'] as const

/** Position of the key in a row of places. */
export const PLACE_KEY = 6

/** What a trust calls itself in its website's address, which is its short name: `uclh`, `nnuh`; undefined for long ones. */
export function labelOf([, , , , , , , website]: HospitalRow): string | undefined {
  return /^https?:\/\/(?:www\.)?([a-z]{3,6})\.nhs\.uk/.exec(website)?.[1]
}
