/** The map in the first paint: England's areas as the build draws them, until Leaflet has come. */
import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import { DEFAULT_EDITION, editionIndex } from '../core/areas/editions.ts'
import type { CellProperties, CellTopology } from '../core/geo.ts'
import { toUnits, viewBoxOf } from '../core/geography/firstMapUnits.ts'
import { linePath } from '../core/geography/linePath.ts'

/** Units by which a border may lie off. */
const TOLERANCE = 0.7

/** An `<svg>`: England's outline, and the borders between its areas. Its `viewBox` is that of a usual screen. */
export function firstMap(topology: CellTopology): string {
  const { cells } = topology.objects
  const areaOf = ({ properties }: { properties?: unknown }) =>
    (properties as CellProperties).areas[editionIndex(DEFAULT_EDITION)]
  const coast = mesh(topology, cells, (a, b) => a === b).coordinates
  const borders = mesh(topology, cells, (a, b) => a !== b && areaOf(a) !== areaOf(b)).coordinates
  const paths = `<path class="first-map__land" d="${pathOf(coast)}"/><path d="${pathOf(borders)}"/>`
  return `<svg aria-hidden="true" viewBox="${viewBoxOf(794, 735)}" preserveAspectRatio="xMidYMid meet">${paths}</svg>`
}

function pathOf(lines: readonly (readonly Position[])[]): string {
  return linePath(
    lines.map(line => line.map(toUnits)),
    TOLERANCE,
  )
}
