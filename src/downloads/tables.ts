/** Editions and lineage as tables, RFC 4180. */
import type { Atlas } from '../core/areas/atlas.ts'
import { EDITION_IDS, type EditionId } from '../core/areas/editions.ts'
import { shares } from '../core/areas/lineage.ts'
import { csvLine } from '../core/csv.ts'
import type { Area, CellProperties } from '../core/geo.ts'
import { propertiesOf } from './borders.ts'

const AREA_COLUMNS = ['edition', 'kind', 'from', 'gss', 'ods', 'name', 'residents2017', 'residents2019', 'km2'] as const

export function editionTable(areas: readonly Area[], edition: EditionId): string {
  const rows = areas.map(area => {
    const properties = propertiesOf(area, edition)
    return csvLine(AREA_COLUMNS.map(column => properties[column]))
  })
  return csvLine(AREA_COLUMNS) + rows.join('')
}

/** Part of an area's people that were in one area of another edition. */
export interface Part {
  readonly gss: string
  readonly ods: string
  readonly name: string
  /** Mid-2017. */
  readonly residents: number
  /** 0–1, of the area asked about. */
  readonly share: number
}

export function partsOf(
  cells: readonly CellProperties[],
  atlas: Atlas,
  gss: string,
  from: EditionId,
  to: EditionId,
): Part[] {
  return shares(cells, gss, from, to).map(({ gss: code, residents, share }) => {
    const { ods, name } = atlas.get(to, code)!
    return { gss: code, ods, name, residents, share }
  })
}

/** From every edition to every other: what each area became, or was formed from. */
export function lineageTable(cells: readonly CellProperties[], atlas: Atlas): string {
  const named = (side: string) => ['edition', 'gss', 'ods', 'name'].map(column => `${side}_${column}`)
  const lines = [csvLine([...named('from'), ...named('to'), 'residents2017', 'share'])]
  for (const from of EDITION_IDS) {
    for (const to of EDITION_IDS.filter(id => id !== from)) {
      for (const area of atlas.in(from)) {
        for (const part of partsOf(cells, atlas, area.gss, from, to)) {
          const sides = [from, area.gss, area.ods, area.name, to, part.gss, part.ods, part.name]
          lines.push(csvLine([...sides, part.residents, part.share]))
        }
      }
    }
  }
  return lines.join('')
}
