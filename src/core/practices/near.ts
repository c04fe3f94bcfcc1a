/** The practices that are nearest to a point: shape of `near/<cell>.json`, and how they are told. */
import { distance } from '../finder/locate/distance.ts'
import type { Point } from '../geo.ts'
import type { nearPractice, nearTable } from '../schemas/practices.ts'
import type { Checked } from '../schemas/values.ts'

export type NearTable = Checked<typeof nearTable>
export type NearRow = Checked<typeof nearPractice>

export interface NearPractice {
  readonly ods: string
  readonly name: string
  readonly metres: number
  /** ODS code of its CCG of July 2017, or GSS code of its board of today. */
  readonly area: string
}

/** Name of the file that has the practices near any place of a cell. */
export function nearFile(cell: number): string {
  return `near/${cell}.json`
}

/** The nearest of one of the lists, nearest first. */
export function nearest(rows: readonly NearRow[], point: Point, count: number): NearPractice[] {
  return rows
    .map(([ods, name, lat, long, area]) => {
      return { ods, name, area, metres: distance(point, { lat: lat / 1e5, long: long / 1e5 }) }
    })
    .sort((a, b) => a.metres - b.metres || (a.ods < b.ods ? -1 : 1))
    .slice(0, count)
}
