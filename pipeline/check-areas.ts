/** Checks that every area of every edition has a name, a shape and residents, and that they add up to England. */
import { isDeepStrictEqual } from 'node:util'
import { EDITIONS } from '../src/core/areas/editions.ts'
import type { Locator } from '../src/core/finder/locate/locator.ts'
import { isNearNeighbours, openBorderland } from '../src/core/finder/locate/water.ts'
import type { Area, CellProperties, CellTopology } from '../src/core/geo.ts'
import type { Geo } from './check-files.ts'
import { sum } from './population.ts'

/** A place on the coast may lie this far, in metres, outside the detail. */
const COAST = 500

/** The cells' properties, in order. */
export function propertiesOf(topology: CellTopology): CellProperties[] {
  return topology.objects.cells.geometries.map(({ properties }) => properties as CellProperties)
}

export function* checkCells({ overview, detail, expected }: Geo): Generator<string> {
  for (const [file, topology] of Object.entries({ 'overview.json': overview, 'detail.json': detail })) {
    const { geometries } = topology.objects.cells
    if (geometries.length !== expected.cells) yield `${file}: ${geometries.length} cells, not ${expected.cells}`
    const residents = sum(propertiesOf(topology).map(cell => cell.residents))
    if (residents !== expected.residents2017)
      yield `${file}: ${residents} residents in mid-2017, not ${expected.residents2017}`
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
  const { areas: counts, residents2017, residents2019, km2: size } = geo.expected
  const cells = propertiesOf(geo.detail)
  for (const [index, { id }] of EDITIONS.entries()) {
    const areas = geo.areas.areas.filter(({ editions }) => editions.includes(index))
    const listed = geo.manifest.editions[index]!
    // Of an edition that follows another, its own table is all that says how many there are.
    if (areas.length !== (counts[id] ?? areas.length))
      yield `areas.json: ${areas.length} areas in ${id}, not ${counts[id]}`
    if (listed.id !== id || listed.count !== areas.length) yield `manifest.json: ${listed.count} areas in ${listed.id}`
    const [in2017, in2019] = [sum(areas.map(area => area.residents2017)), sum(areas.map(area => area.residents2019))]
    const km2 = sum(areas.map(area => area.km2))
    if (in2017 !== residents2017) yield `areas.json: ${in2017} residents in mid-2017 in ${id}, not ${residents2017}`
    if (in2019 !== residents2019) yield `areas.json: ${in2019} residents in mid-2019 in ${id}, not ${residents2019}`
    if (km2 < size[0] || km2 > size[1]) yield `areas.json: ${km2} km² in ${id}`
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

/** The neighbours' land lies where the finder asks for it. */
export function* checkBorderland({ borderland, expected }: Geo): Generator<string> {
  const land = openBorderland(borderland)
  for (const { bounds } of land.polygons) {
    const [west, south, east, north] = bounds
    const corners = [west, east].flatMap(long => [south, north].map(lat => ({ lat, long })))
    if (!corners.every(isNearNeighbours)) yield `borderland.json: land at ${bounds.join(', ')} is never asked for`
  }
  for (const [name, [lat, long]] of Object.entries(expected.abroad)) {
    if (land.cellAt({ lat, long }) === undefined) yield `borderland.json: it does not have ${name}`
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
