/** The GP practices and NHS trusts of today that belong to an area. */

import type { Atlas } from '../areas/atlas.ts'
import { type EditionId, editionIndex } from '../areas/editions.ts'
import { shares } from '../areas/lineage.ts'
import { distance } from '../finder/locate/distance.ts'
import type { CellProperties, Point } from '../geo.ts'
import type { careOfCell, practiceToday, trust, trustTable } from '../schemas/care.ts'
import type { Checked } from '../schemas/values.ts'

export type PracticeToday = Checked<typeof practiceToday>
export type CareOfCell = Checked<typeof careOfCell>
export type Trust = Checked<typeof trust>
export type TrustTable = Checked<typeof trustTable>

export interface RangedPractice {
  readonly practice: PracticeToday
  /** From the point asked about; absent without one. */
  readonly metres?: number
}

/** Nearest to the point first; by name without one. */
export function nearestPractices(practices: readonly PracticeToday[], from: Point | undefined): RangedPractice[] {
  if (!from) {
    return practices
      .map(practice => ({ practice }))
      .sort((a, b) => a.practice.name.localeCompare(b.practice.name, 'en-GB'))
  }
  return practices
    .map(practice => {
      const [lat, long] = practice.at
      return { practice, metres: distance(from, { lat: lat / 1e5, long: long / 1e5 }) }
    })
    .sort((a, b) => a.metres - b.metres)
}

export interface AreaAsked {
  readonly gss: string
  readonly edition: EditionId
  /** The cell of the place asked about; absent when the whole area was. */
  readonly cell: number | undefined
}

/** The trusts of the boards of 2022 that the area, or the place, came to; by name. */
export function trustsOf(
  { trusts }: TrustTable,
  { gss, edition, cell }: AreaAsked,
  cells: readonly CellProperties[],
  atlas: Atlas,
): Trust[] {
  const codes =
    cell === undefined
      ? shares(cells, gss, edition, 'icb2022').map(share => share.gss)
      : [cells[cell]?.areas[editionIndex('icb2022')] ?? '']
  const boards = new Set(codes.map(code => atlas.get('icb2022', code)?.ods))
  return trusts.filter(({ board }) => boards.has(board))
}
