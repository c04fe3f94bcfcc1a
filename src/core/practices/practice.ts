/** A GP practice through the years: shape of `practices/<first three signs of a code>.json`. */

import type { Atlas } from '../areas/atlas.ts'
import { BOARD_EDITIONS, type EditionId, editionOf } from '../areas/editions.ts'
import type { Area, Point } from '../geo.ts'
import type { membership, practiceRecord, practiceShard } from '../schemas/practices.ts'
import type { Checked } from '../schemas/values.ts'

export type Membership = Checked<typeof membership>
export type PracticeRecord = Checked<typeof practiceRecord>
export type PracticeShard = Checked<typeof practiceShard>

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

/** The register equals the editions on 1 July. */
export function registerDay(edition: EditionId): string {
  return `${editionOf(edition).from.slice(0, 4)}-07-01`
}

/** ODS code of the CCG or sub-ICB location that a practice belonged to on a day; undefined where it belonged to none. */
export function memberOn({ members }: PracticeRecord, day: string): string | undefined {
  return members.filter(([, from, to]) => from <= day && (to === '' || day <= to)).at(-1)?.[0]
}

/** The area of an edition that a practice belonged to, by membership, wherever it stands. */
export function areaOfPractice(practice: PracticeRecord, edition: EditionId, atlas: Atlas): Area | undefined {
  const board = BOARD_EDITIONS.indexOf(edition)
  const code = board < 0 ? memberOn(practice, registerDay(edition)) : practice.boards?.[board]
  return code === undefined ? undefined : atlas.get(edition, code)
}
