/** `areas.json`: every area of every edition, with its people, its size and where its name goes. */
import { bbox, booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Position } from 'geojson'
import polylabel from 'polylabel'
import { merge } from 'topojson-client'
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification'
import { EDITION_IDS, editionIndex, isEditionId } from '../src/core/areas/editions.ts'
import type { Area, AreaTable, Bounds, CellTopology } from '../src/core/geo.ts'
import { readPopulation, sum } from './population.ts'
import { recodedOf } from './recoded.ts'
import type { Row } from './row.ts'
import { openTable } from './sources.ts'
import { readSuccessions } from './successions.ts'
import type { CellsProduct } from './types.ts'

const COLUMNS = ['edition', 'gss', 'ods', 'name'] as const

interface Named {
  readonly gss: string
  readonly ods: string
  readonly name: string
  readonly editions: number[]
  readonly cells: readonly number[]
}

interface CellFigures {
  residents2017: number
  residents2019: number
  km2: number
}

/**
 * One record per distinct GSS code, ODS code and name, by code and then by edition.
 *
 * @throws SourceError when a name has no cell, or comes twice in an edition.
 * @throws Error when a cell's area has no name, or a label does not lie inside its area.
 */
export async function buildAreas(sources: string, cells: CellsProduct): Promise<AreaTable> {
  const named = await readNames(sources, cells.areasOfCell)
  const figures = await sumCells(sources, cells)
  const areas = named.map(({ cells: numbers, ...names }): Area => {
    const shape = mergeCells(cells.detail, numbers)
    const recoded = recodedOf(
      names.gss,
      names.editions.map(edition => EDITION_IDS[edition]!),
    )
    return {
      ...names,
      ...(recoded && { recoded }),
      residents2017: sum(numbers.map(cell => figures[cell]!.residents2017)),
      residents2019: sum(numbers.map(cell => figures[cell]!.residents2019)),
      km2: round(sum(numbers.map(cell => figures[cell]!.km2)), 1),
      bounds: boundsOf(shape),
      label: labelOf(shape, names.name),
    }
  })
  return { areas: areas.sort((a, b) => (a.gss < b.gss ? -1 : a.gss > b.gss ? 1 : a.editions[0]! - b.editions[0]!)) }
}

async function readNames(sources: string, areasOfCell: readonly (readonly string[])[]): Promise<Named[]> {
  const named = new Map<string, Named>()
  const seen = new Set<string>()
  const cellsOf = (gss: string, edition: number) =>
    areasOfCell.flatMap((codes, cell) => (codes[edition] === gss ? cell : []))
  const add = (names: Pick<Named, 'gss' | 'ods' | 'name'>, edition: number, cells: readonly number[]) => {
    // The same code and name with other cells is another area.
    const key = [names.gss, names.ods, names.name, cells].join('|')
    const known = named.get(key)
    if (known) known.editions.push(edition)
    else named.set(key, { ...names, editions: [edition], cells })
  }
  for await (const row of openTable(sources, 'areas.csv', COLUMNS)) {
    const edition = editionOf(row)
    const gss = row.code('gss', /^E(38|54)\d{6}$/, 'a GSS code such as E38000197')
    const ods = row.code('ods', /^[A-Z0-9]{3,5}$/, 'an ODS code such as 07H')
    const name = row.required('name')
    if (seen.has(`${edition} ${gss}`)) row.fail('gss', 'a code that the edition does not have yet')
    seen.add(`${edition} ${gss}`)
    const cells = cellsOf(gss, edition)
    if (cells.length === 0) row.fail('gss', 'a code that lsoa11_areas.csv.gz gives to an LSOA in this edition')
    add({ gss, ods, name }, edition, cells)
  }
  for (const { edition: id, gss, ods, name } of (await readSuccessions(sources)).names) {
    const edition = editionIndex(id)
    seen.add(`${edition} ${gss}`)
    add({ gss, ods, name }, edition, cellsOf(gss, edition))
  }
  const nameless = areasOfCell.flatMap(codes => codes.map((gss, edition) => ({ gss, edition })))
  const missing = nameless.find(({ gss, edition }) => !seen.has(`${edition} ${gss}`))
  if (missing) throw new Error(`areas.csv has no name for ${missing.gss} of ${EDITION_IDS[missing.edition]}`)
  return [...named.values()]
}

function editionOf(row: Row<(typeof COLUMNS)[number]>): number {
  const id = row.text('edition')
  return isEditionId(id) ? editionIndex(id) : row.fail('edition', `one of ${EDITION_IDS.join(', ')}`)
}

async function sumCells(sources: string, { cellOfLsoa, areasOfCell }: CellsProduct): Promise<CellFigures[]> {
  const figures = areasOfCell.map(() => ({ residents2017: 0, residents2019: 0, km2: 0 }))
  for (const [lsoa, { mid2017, ages2019, km2 }] of await readPopulation(sources, cellOfLsoa)) {
    const cell = figures[cellOfLsoa.get(lsoa)!]!
    cell.residents2017 += mid2017
    cell.residents2019 += sum(ages2019)
    cell.km2 += km2
  }
  return figures
}

/** The union of some cells, in degrees. */
export function mergeCells(topology: CellTopology, cells: readonly number[]): MultiPolygon {
  const { geometries } = topology.objects.cells
  return merge(
    topology,
    cells.map(cell => geometries[cell] as TopoPolygon | TopoMultiPolygon),
  )
}

function boundsOf(shape: MultiPolygon): Bounds {
  const [west, south, east, north] = bbox(shape) as [number, number, number, number]
  return [floor(west), floor(south), -floor(-east), -floor(-north)]
}

/** The point of the largest polygon that is farthest from its border, in a plane where both axes are equally long. */
function labelOf(shape: MultiPolygon, name: string): [long: number, lat: number] {
  const largest = shape.coordinates.reduce((a, b) => (ringArea(b[0]!) > ringArea(a[0]!) ? b : a))
  const narrowing = Math.cos((largest[0]![0]![1]! * Math.PI) / 180)
  const plane = largest.map(ring => ring.map(([long, lat]): [number, number] => [long! * narrowing, lat!]))
  const [x, y] = polylabel(plane, 0.001)
  const label: [number, number] = [round(x / narrowing, 4), round(y, 4)]
  if (!booleanPointInPolygon(label, shape)) throw new Error(`The label of ${name} does not lie inside it: ${label}`)
  return label
}

function ringArea(ring: readonly Position[]): number {
  return Math.abs(sum(ring.slice(1).map(([x, y], i) => ring[i]![0]! * y! - x! * ring[i]![1]!)))
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

/** To four decimals, downwards: bounds must not cut into their area. */
function floor(value: number): number {
  return Math.floor(value * 10_000) / 10_000
}
