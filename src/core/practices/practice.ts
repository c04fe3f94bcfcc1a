/** A GP practice through the years: shape of `practices/<first three signs of a code>.json`. */

import type { Atlas } from '../areas/atlas.ts'
import { EDITIONS, type EditionId, editionIndex } from '../areas/editions.ts'
import type { Area, Point } from '../geo.ts'

/** ODS code of the CCG or sub-ICB location, first and last day, ISO 8601; the last is empty while it lasts. */
export type Membership = readonly [ods: string, from: string, to: string]

export interface PracticeRecord {
  readonly name: string
  /** As the list of July 2017 has it, where that is another. */
  readonly former?: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
  /** The month that name, address and telephone are of, ISO 8601. */
  readonly asOf: string
  readonly members: readonly Membership[]
  /** Patients on its list, and the month or financial year that the number is of. */
  readonly patients?: readonly [count: number, asOf: string]
  readonly isOpen: boolean
  /** Last day as a member of anything, ISO 8601, where the source is sure of the day. */
  readonly closed?: string
  /** GSS codes of its board of 2026, and ODS code of that of 2022; of open practices. */
  readonly boards?: readonly [icb2026: string, icb2022: string]
  /** Position in 1e-5 degrees, and cell. */
  readonly at?: readonly [lat: number, long: number, cell: number]
}

export type PracticeShard = Readonly<Record<string, PracticeRecord>>

/** Name of the file that has a practice. */
export function practiceFile(ods: string): string {
  return `practices/${ods.slice(0, 3)}.json`
}

/** A practice's code: a letter and five digits. */
export function isPracticeCode(text: string): boolean {
  return /^[A-Z][0-9]{5}$/.test(text)
}

export function pointOfPractice({ at }: PracticeRecord): Point | undefined {
  return at && { lat: at[0] / 1e5, long: at[1] / 1e5 }
}

/** The register equals the editions on 1 July, but for that of 2015 and those of boards, which began on their own day. */
export function registerDay(edition: EditionId): string {
  const { id, from } = EDITIONS[editionIndex(edition)]!
  return id === 'icb2026' ? from : `${from.slice(0, 4)}-07-01`
}

/** ODS code of the CCG or sub-ICB location that a practice belonged to on a day; undefined where it belonged to none. */
export function memberOn({ members }: PracticeRecord, day: string): string | undefined {
  return members.filter(([, from, to]) => from <= day && (to === '' || day <= to)).at(-1)?.[0]
}

/** The area of an edition that a practice belonged to, by membership, wherever it stands. */
export function areaOfPractice(practice: PracticeRecord, edition: EditionId, atlas: Atlas): Area | undefined {
  const code =
    edition === 'icb2026'
      ? practice.boards?.[0]
      : edition === 'icb2022'
        ? practice.boards?.[1]
        : memberOn(practice, registerDay(edition))
  return code === undefined ? undefined : atlas.get(edition, code)
}
