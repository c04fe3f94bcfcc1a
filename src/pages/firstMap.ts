/** The map in the first paint: England's areas as the build draws them, until Leaflet has come. */
import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import { DEFAULT_EDITION, editionIndex } from '../core/areas/editions.ts'
import type { CellProperties, CellTopology } from '../core/geo.ts'
import { toUnits, viewBoxOf } from '../core/geography/firstMapUnits.ts'

/** Units by which a border may lie off. */
const TOLERANCE = 0.7

type Spot = readonly [x: number, y: number]

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

/** Relative lines through whole units, in as few signs as SVG allows. */
function pathOf(lines: readonly (readonly Position[])[]): string {
  let [x, y] = [0, 0]
  const parts = lines.map(line => simplifyLine(distinct(line.map(toUnits)))).filter(line => line.length > 1)
  return parts
    .map(line => {
      const steps = line.map(([toX, toY]) => {
        const step = [toX - x, toY - y] as const
        ;[x, y] = [toX, toY]
        return step
      })
      return `m${steps.map(([dx, dy], i) => `${i > 0 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`).join('')}`
    })
    .join('')
}

/** Without those that are where the one before is. */
function distinct(line: readonly Spot[]): readonly Spot[] {
  return line.filter(([x, y], i) => i === 0 || x !== line[i - 1]![0] || y !== line[i - 1]![1])
}

/** Douglas and Peucker's; a closed line in two halves, and a small island as it is. */
function simplifyLine(line: readonly Spot[]): readonly Spot[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  if (first.join() !== last.join()) return simplify(line)
  const middle = line.length >> 1
  const halves = [...simplify(line.slice(0, middle + 1)).slice(0, -1), ...simplify(line.slice(middle))]
  return halves.length > 3 ? halves : line
}

function simplify(line: readonly Spot[]): readonly Spot[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  let [farthest, at] = [TOLERANCE, 0]
  for (const [i, spot] of line.entries()) {
    const distance = distanceToLine(spot, first, last)
    if (distance > farthest) [farthest, at] = [distance, i]
  }
  if (at === 0) return [first, last]
  return [...simplify(line.slice(0, at + 1)).slice(0, -1), ...simplify(line.slice(at))]
}

function distanceToLine([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}
