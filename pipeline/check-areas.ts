/** Checks that every area of every edition has a name, a shape and residents, and that they add up to England. */
import { isDeepStrictEqual } from 'node:util'
import { EDITIONS } from '../src/core/areas/editions.ts'
import type { Locator } from '../src/core/finder/locate/locator.ts'
import { isNearNeighbours, openBorderland } from '../src/core/finder/locate/water.ts'
import type { Area, CellProperties, CellTopology, Point } from '../src/core/geo.ts'
import type { Geo } from './check-files.ts'
import { sum } from './population.ts'

const CELLS = 219
/** Areas in each edition, in the order of `EDITIONS`. */
const COUNTS = [209, 209, 207, 195, 191, 135, 106, 106, 42, 36]
/** Residents of England (ONS). */
const ENGLAND_2017 = 55_619_430
const ENGLAND_2019 = 56_286_961
/** Square kilometres of England to the coast (ONS: 130,309 to 130,462 by how tidal rivers are counted). */
const ENGLAND_KM2 = [130_000, 131_000] as const
/** A place on the coast may lie this far, in metres, outside the detail. */
const COAST = 500

/** The cells' properties, in order. */
export function propertiesOf(topology: CellTopology): CellProperties[] {
  return topology.objects.cells.geometries.map(({ properties }) => properties as CellProperties)
}

export function* checkCells({ overview, detail }: Geo): Generator<string> {
  for (const [file, topology] of Object.entries({ 'overview.json': overview, 'detail.json': detail })) {
    const { geometries } = topology.objects.cells
    if (geometries.length !== CELLS) yield `${file}: ${geometries.length} cells, not ${CELLS}`
    const residents = sum(propertiesOf(topology).map(cell => cell.residents))
    if (residents !== ENGLAND_2017) yield `${file}: ${residents} residents in mid-2017, not ${ENGLAND_2017}`
    for (const [cell, geometry] of geometries.entries()) {
      const { areas } = geometry.properties as CellProperties
      if (!('arcs' in geometry) || geometry.arcs.length === 0)
        yield `${file}: cell ${cell} (${areas.join(', ')}) has no geometry`
    }
  }
  if (!isDeepStrictEqual(propertiesOf(overview), propertiesOf(detail)))
    yield 'detail.json: its cells are not those of overview.json'
  if (overview.stamp !== detail.stamp) yield 'detail.json: it is of another release than overview.json'
}

export function* checkAreas(geo: Geo): Generator<string> {
  const cells = propertiesOf(geo.detail)
  for (const [index, { id }] of EDITIONS.entries()) {
    const areas = geo.areas.areas.filter(({ editions }) => editions.includes(index))
    const listed = geo.manifest.editions[index]!
    if (areas.length !== COUNTS[index]) yield `areas.json: ${areas.length} areas in ${id}, not ${COUNTS[index]}`
    if (listed.id !== id || listed.count !== areas.length) yield `manifest.json: ${listed.count} areas in ${listed.id}`
    const [in2017, in2019] = [sum(areas.map(area => area.residents2017)), sum(areas.map(area => area.residents2019))]
    const km2 = sum(areas.map(area => area.km2))
    if (in2017 !== ENGLAND_2017) yield `areas.json: ${in2017} residents in mid-2017 in ${id}, not ${ENGLAND_2017}`
    if (in2019 !== ENGLAND_2019) yield `areas.json: ${in2019} residents in mid-2019 in ${id}, not ${ENGLAND_2019}`
    if (km2 < ENGLAND_KM2[0] || km2 > ENGLAND_KM2[1]) yield `areas.json: ${km2} km² in ${id}`
    const names = new Map(areas.map(area => [area.gss, area]))
    for (const gss of new Set(cells.map(cell => cell.areas[index]!))) {
      if (!names.has(gss)) yield `areas.json: ${gss} of ${id} has no name`
    }
    if (names.size !== areas.length) yield `areas.json: an area stands twice in ${id}`
    for (const area of areas) yield* checkArea(area, index, cells, geo.locator)
  }
}

function* checkArea(
  area: Area,
  edition: number,
  cells: readonly CellProperties[],
  locator: Locator,
): Generator<string> {
  const who = `areas.json: ${area.name} (${area.gss}, ${EDITIONS[edition]!.id})`
  const parts = cells.filter(cell => cell.areas[edition] === area.gss)
  if (parts.length === 0) yield `${who} has no geometry`
  const residents = sum(parts.map(cell => cell.residents))
  if (residents !== area.residents2017) yield `${who} has ${area.residents2017} residents, its cells ${residents}`
  const [long, lat] = area.label
  const cell = locator.cellAt({ lat, long })
  if (cell === undefined || cells[cell]!.areas[edition] !== area.gss) yield `${who}: its label does not lie inside it`
  const [west, south, east, north] = area.bounds
  if (long < west || long > east || lat < south || lat > north) yield `${who}: its label does not lie in its bounds`
}

/** Towns of Wales and Scotland beside the border. */
const ABROAD: readonly (readonly [name: string, point: Point])[] = [
  ['Chepstow', { lat: 51.6415, long: -2.676 }],
  ['Knighton', { lat: 52.344, long: -3.048 }],
  ['Gretna', { lat: 54.997, long: -3.067 }],
  ['Coldstream', { lat: 55.652, long: -2.252 }],
]

/** The neighbours' land lies where the finder asks for it. */
export function* checkBorderland({ borderland }: Geo): Generator<string> {
  const land = openBorderland(borderland)
  for (const { bounds } of land.polygons) {
    const [west, south, east, north] = bounds
    const corners = [west, east].flatMap(long => [south, north].map(lat => ({ lat, long })))
    if (!corners.every(isNearNeighbours)) yield `borderland.json: land at ${bounds.join(', ')} is never asked for`
  }
  for (const [name, point] of ABROAD) {
    if (land.cellAt(point) === undefined) yield `borderland.json: it does not have ${name}`
  }
}

export function* checkPlaces({ places, locator }: Geo): Generator<string> {
  for (const [i, name] of places.names.entries()) {
    const point = { lat: places.lat[i]! / 10_000, long: places.long[i]! / 10_000 }
    if (places.population[i]! > (places.population[i - 1] ?? Infinity)) yield `places.json: ${name} is out of order`
    if (locator.cellAt(point) === undefined && locator.bordersNear(point, COAST).length === 0)
      yield `places.json: ${name} is not in England`
  }
}
