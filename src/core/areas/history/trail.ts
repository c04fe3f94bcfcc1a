/** One cell through all editions: the area, with its codes, that it was in at each. */

import type { Area, CellProperties } from '../../geo.ts'
import type { Atlas } from '../atlas.ts'
import { EDITIONS, type Edition } from '../editions.ts'

export interface TrailStep {
  readonly edition: Edition
  readonly area: Area
}

/** One step for each of the ten editions, oldest first. */
export function trailOf({ areas }: CellProperties, atlas: Atlas): TrailStep[] {
  return EDITIONS.flatMap((edition, index) => {
    const area = atlas.get(edition.id, areas[index]!)
    return area ? [{ edition, area }] : []
  })
}

/** The steps at which something changed: the first of each run of editions with the same name and codes. */
export function changesOf(trail: readonly TrailStep[]): TrailStep[] {
  return trail.filter(({ area }, i) => {
    const before = trail[i - 1]?.area
    return area.name !== before?.name || area.ods !== before.ods || area.gss !== before.gss
  })
}

const HEADER = ['edition', 'in_force_from', 'area', 'nhs_code', 'ons_code'] as const

/** RFC 4180, with a header. `asked` is what was asked about, in a column of its own: `CM16 6TN`. */
export function trailCsv(asked: string, trail: readonly TrailStep[]): string {
  const rows = trail.map(step => [asked, ...cellsOf(step)])
  return [['asked', ...HEADER], ...rows].map(row => `${row.map(quote).join(',')}\r\n`).join('')
}

/** Tabs between the columns, so that it pastes into a spreadsheet or a letter as a table. */
export function trailTsv(trail: readonly TrailStep[]): string {
  return [[...HEADER], ...trail.map(cellsOf)].map(row => `${row.join('\t')}\n`).join('')
}

function cellsOf({ edition, area }: TrailStep): string[] {
  return [edition.id, edition.from, area.name, area.ods, area.gss]
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
