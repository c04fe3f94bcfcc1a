/** The 219 cells: 32,844 LSOAs dissolved wherever no edition ever drew a border between them. */

import mapshaper from 'mapshaper'
import type { GeometryCollection } from 'topojson-specification'
import { fnv1a } from '../src/core/finder/directory/format.ts'
import type { CellProperties, CellTopology } from '../src/core/geo.ts'
import { measureDeviation } from './cells-deviation.ts'
import { SourceError } from './row.ts'
import { openTable, readLsoas } from './sources.ts'
import { PUBLISHED, readSuccessions } from './successions.ts'
import type { CellsProduct } from './types.ts'

const AREA_CODE = /^E(38|54)\d{6}$/

/** Neighbouring LSOAs share their border but for rounding to six decimals; nearer than this, in degrees, is the same. */
const SNAP = '2e-6'

/** Steps across England: about 2 m east and 2.5 m north, well below the 20 m of the source. */
const DETAIL_GRID = 250_000
/** Steps of about 25 m, of the order of a pixel when all England is in view on a large screen. */
const OVERVIEW_GRID = 20_000
/** Metres by which Douglas–Peucker may move a border of the overview. */
const OVERVIEW_INTERVAL = 420
/** Smaller islands are left to the detail; no cell is made of such islands alone. */
const OVERVIEW_ISLAND = '1km2'

/**
 * Builds both topologies and tells every LSOA's cell. Cells are numbered in the order of their area codes.
 *
 * @throws SourceError when a source is missing or malformed, or an LSOA has no boundary or no population.
 */
export async function buildCells(sources: string): Promise<CellsProduct> {
  const { cellOfLsoa, areasOfCell } = await groupLsoas(sources)
  const residents = await sumResidents(sources, cellOfLsoa)
  const properties = areasOfCell.map((areas, cell) => ({ areas, residents: residents[cell]! }))
  const dissolved = await dissolve(await tagLsoas(sources, cellOfLsoa))
  const detail = withProperties(await toTopology(dissolved, '', DETAIL_GRID), properties)
  const simplify = `-simplify dp interval=${OVERVIEW_INTERVAL} keep-shapes -filter-islands min-area=${OVERVIEW_ISLAND}`
  const drawn = withProperties(await toTopology(dissolved, simplify, OVERVIEW_GRID), properties)
  const stamp = fnv1a(Buffer.from(JSON.stringify([detail, drawn])))
  const overview = { ...drawn, stamp, deviation: measureDeviation(drawn, detail) }
  return { overview, detail: { ...detail, stamp }, cellOfLsoa, areasOfCell }
}

async function groupLsoas(sources: string): Promise<Pick<CellsProduct, 'cellOfLsoa' | 'areasOfCell'>> {
  const columns = PUBLISHED.map(edition => edition.column)
  const { complete } = await readSuccessions(sources)
  const keyOfLsoa = new Map<string, string>()
  for await (const row of openTable(sources, 'lsoa11_areas.csv.gz', ['LSOA11CD', ...columns])) {
    const codes = columns.map(column => row.code(column, AREA_CODE, 'a GSS code such as E38000197'))
    keyOfLsoa.set(row.required('LSOA11CD'), complete(codes).join())
  }
  const keys = [...new Set(keyOfLsoa.values())].sort()
  const cellOfKey = new Map(keys.map((key, cell) => [key, cell]))
  return {
    areasOfCell: keys.map(key => key.split(',')),
    cellOfLsoa: new Map([...keyOfLsoa].map(([lsoa, key]) => [lsoa, cellOfKey.get(key)!])),
  }
}

async function sumResidents(sources: string, cellOfLsoa: Map<string, number>): Promise<number[]> {
  const residents: number[] = []
  for await (const row of openTable(sources, 'lsoa11_population.csv.gz', ['LSOA11CD', 'mid2017'])) {
    const cell = cellOfLsoa.get(row.text('LSOA11CD')) ?? row.fail('LSOA11CD', 'an LSOA of lsoa11_areas.csv.gz')
    residents[cell] = (residents[cell] ?? 0) + row.count('mid2017')
  }
  return residents
}

async function tagLsoas(sources: string, cellOfLsoa: Map<string, number>): Promise<string> {
  const features: string[] = []
  const missing = new Set(cellOfLsoa.keys())
  for await (const { properties, geometry } of readLsoas(sources)) {
    missing.delete(properties.LSOA11CD)
    const cell = cellOfLsoa.get(properties.LSOA11CD)
    features.push(JSON.stringify({ type: 'Feature', properties: { cell }, geometry }))
  }
  const [first] = missing
  if (first)
    throw new SourceError('lsoa11_bgc.geojson.gz', `${missing.size} LSOAs have no boundary, ${first} the first`)
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`
}

async function dissolve(lsoas: string): Promise<Buffer> {
  const command = `-i lsoas.json snap-interval=${SNAP} -clean snap-interval=${SNAP} -dissolve cell -sort cell`
  return run(`${command} -o cells.json format=topojson no-quantization`, { 'lsoas.json': lsoas })
}

async function toTopology(cells: Buffer, change: string, grid: number): Promise<Buffer> {
  return run(`-i cells.json ${change} -o cells.json format=topojson quantization=${grid}`, { 'cells.json': cells })
}

async function run(command: string, input: Record<string, string | Buffer>): Promise<Buffer> {
  const output = await mapshaper.applyCommands(command, input)
  return output['cells.json']!
}

function withProperties(json: Buffer, properties: readonly CellProperties[]): CellTopology {
  const { arcs, bbox, transform, objects } = JSON.parse(json.toString())
  const drawn = Object.values(objects)[0] as GeometryCollection<{ cell: number }>
  const geometries = properties.map((each, cell) => {
    const geometry = drawn.geometries.find(({ properties }) => (properties as { cell: number }).cell === cell)
    if (!geometry || !('arcs' in geometry)) throw new Error(`Cell ${cell} (${each.areas.join(', ')}) has no geometry`)
    return { type: geometry.type, arcs: geometry.arcs, properties: each }
  })
  const cells = { type: 'GeometryCollection', geometries } as GeometryCollection<CellProperties>
  return { type: 'Topology', deviation: 0, stamp: 0, bbox, transform, objects: { cells }, arcs }
}
