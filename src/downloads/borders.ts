/** The 20 m borders of any area, from the cells that it is made of. */
import type { Feature, MultiPolygon, Position } from 'geojson'
import { merge } from 'topojson-client'
import type { MultiPolygon as CellGeometry } from 'topojson-specification'
import { type EditionId, editionOf } from '../core/areas/editions.ts'
import type { Area, CellProperties, CellTopology } from '../core/geo.ts'
import { simplePolygons } from './rings.ts'

/** About 0.1 m. With fewer decimals, some neighbouring borders would cross. */
const DECIMALS = 1e6

export interface AreaProperties {
  readonly edition: EditionId
  readonly kind: string
  /** First day of the edition, ISO 8601. */
  readonly from: string
  readonly gss: string
  readonly ods: string
  readonly name: string
  readonly residents2017: number
  readonly residents2019: number
  readonly km2: number
}

/** Gives the borders of the cells whose area in the edition at `index` is `gss`. */
export function createBorders(detail: CellTopology): (gss: string, index: number) => MultiPolygon {
  return (gss, index) => {
    const cells = detail.objects.cells.geometries.filter(
      cell => (cell.properties as CellProperties).areas[index] === gss,
    )
    const { coordinates } = merge(detail, cells as CellGeometry[])
    return { type: 'MultiPolygon', coordinates: coordinates.flatMap(rings => simplePolygons(rings.map(roundRing))) }
  }
}

/** A feature of RFC 7946. */
export function areaFeature(
  area: Area,
  edition: EditionId,
  geometry: MultiPolygon,
): Feature<MultiPolygon, AreaProperties> {
  return { type: 'Feature', id: area.gss, bbox: [...area.bounds], properties: propertiesOf(area, edition), geometry }
}

export function propertiesOf(area: Area, edition: EditionId): AreaProperties {
  const { gss, ods, name, residents2017, residents2019, km2 } = area
  const { kind, from } = editionOf(edition)
  return { edition, kind, from, gss, ods, name, residents2017, residents2019, km2 }
}

/** Without a position that is the one before it again. */
function roundRing(ring: Position[]): Position[] {
  const rounded: Position[] = []
  for (const [x, y] of ring as [number, number][]) {
    const position = [Math.round(x * DECIMALS) / DECIMALS, Math.round(y * DECIMALS) / DECIMALS]
    const last = rounded.at(-1)
    if (last?.[0] !== position[0] || last?.[1] !== position[1]) rounded.push(position)
  }
  return rounded
}
