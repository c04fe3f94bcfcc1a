import type { MultiLineString, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import { type EditionId, editionIndex } from '../areas/editions.ts'
import type { CellProperties, CellTopology } from '../geo.ts'

/** Where the borders between an edition's areas end: at the coast, and where three areas or more meet. Longitude and latitude. */
export function borderEnds(topology: CellTopology, edition: EditionId): readonly Position[] {
  const arcs = borderArcs(topology, editionIndex(edition)).map(arc => [arc])
  const { geometry } = feature(topology, { type: 'MultiLineString', arcs })
  const ends = new Map<string, { position: Position; lines: number }>()
  for (const line of (geometry as MultiLineString).coordinates) {
    for (const position of [line[0]!, line.at(-1)!]) {
      const known = ends.get(position.join()) ?? { position, lines: 0 }
      known.lines++
      ends.set(position.join(), known)
    }
  }
  // Two lines: a border that goes on.
  return [...ends.values()].flatMap(({ position, lines }) => (lines === 2 ? [] : [position]))
}

/** Numbers of the arcs that two areas share. */
function borderArcs({ objects }: CellTopology, index: number): number[] {
  const areas = new Map<number, Set<string>>()
  for (const cell of objects.cells.geometries as (Polygon<CellProperties> | MultiPolygon<CellProperties>)[]) {
    for (const arc of cell.arcs.flat(2)) {
      const number = arc < 0 ? ~arc : arc
      areas.set(number, (areas.get(number) ?? new Set()).add(cell.properties!.areas[index]!))
    }
  }
  return [...areas].flatMap(([arc, { size }]) => (size > 1 ? [arc] : []))
}
