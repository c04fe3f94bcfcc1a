/** The areas above a CCG: NHS England's regions and local offices, and STPs. */

import type { Bounds } from '../geo.ts'
import { unionBounds } from '../geography/bounds.ts'
import type { CcgFigures, Figures } from '../statistics/figureTable.ts'
import type { NamedArea } from '../statistics/profile.ts'
import type { Atlas } from './atlas.ts'
import { DEFAULT_EDITION } from './editions.ts'

const LEVELS = ['region', 'localOffice', 'stp'] as const

export interface Region {
  readonly level: (typeof LEVELS)[number]
  readonly area: NamedArea
  readonly ccgs: readonly CcgFigures[]
}

/** The region, local office or STP with a GSS code; undefined when there was none in April 2017. */
export function findRegion({ ccgs }: Figures, gss: string): Region | undefined {
  const rows = [...ccgs.values()]
  for (const level of LEVELS) {
    const ccgs = rows.filter(ccg => ccg[level].gss === gss)
    if (ccgs.length > 0) return { level, area: ccgs[0]![level], ccgs }
  }
  return undefined
}

export interface RegionTotals {
  readonly residents: number
  /** Patients on GP lists in April 2017. */
  readonly registered: number
  /** £ thousand, 2017/18. */
  readonly allocation: number
}

/** Sums over the CCGs of a region; every CCG of April 2017 has all three figures. */
export function totalsOf(ccgs: readonly CcgFigures[]): RegionTotals {
  const sum = (value: (ccg: CcgFigures) => number | undefined) =>
    ccgs.reduce((total, ccg) => total + (value(ccg) ?? 0), 0)
  return {
    residents: sum(ccg => ccg.residents2017),
    registered: sum(ccg => ccg.registered['2017-04']),
    allocation: sum(ccg => ccg.allocations['2017/18']),
  }
}

/** The box around all CCGs of a region. */
export function regionBounds({ ccgs }: Region, atlas: Atlas): Bounds | undefined {
  const boxes = ccgs.map(({ gss }) => atlas.get(DEFAULT_EDITION, gss)?.bounds).filter(bounds => bounds !== undefined)
  return boxes.length > 0 ? unionBounds(boxes) : undefined
}
