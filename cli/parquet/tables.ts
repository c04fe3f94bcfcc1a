/** Rows of the three tables, from the compiled data by the app's own code: so they hold the app's own answers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { EDITIONS } from '../../src/core/areas/editions.ts'
import { COUNTRY_CODES } from '../../src/core/finder/directory/country.ts'
import { decodeShard } from '../../src/core/finder/directory/decode.ts'
import { openShard } from '../../src/core/finder/directory/directory.ts'
import { incodeFromNumber } from '../../src/core/finder/directory/incode.ts'
import { cellPolygons } from '../../src/core/finder/locate/cells.ts'
import { createLocator } from '../../src/core/finder/locate/locator.ts'
import type { AreaTable, CellProperties, CellTopology } from '../../src/core/geo.ts'

export type Value = string | number | boolean | null

/** postcode, live, lat, long, country, cell, then a GSS code for each edition; in order of postcode. */
export function* directoryRows(geo: string, wanted: (outcode: string) => boolean = () => true): Generator<Value[]> {
  const overview = readJson(geo, 'overview.json') as CellTopology
  const { cellAt } = createLocator(overview)
  const areas = propertiesOf(overview).map(cell => cell.areas)
  const nowhere = EDITIONS.map(() => null)
  const shards = readdirSync(join(geo, 'directory')).filter(file => file.endsWith('.bin'))
  for (const outcode of shards.map(file => file.slice(0, -'.bin'.length)).sort()) {
    if (!wanted(outcode)) continue
    const bytes = readFileSync(join(geo, 'directory', `${outcode}.bin`))
    const shard = openShard(bytes, overview.stamp, cellAt)
    for (const entry of decodeShard(bytes, overview.stamp)) {
      const incode = incodeFromNumber(entry.incode)
      const { live, country, point, cell } = shard.find(incode)!
      const position = [point?.lat ?? null, point?.long ?? null, COUNTRY_CODES[country] || null, cell ?? null]
      yield [`${outcode} ${incode}`, live, ...position, ...(cell === undefined ? nowhere : areas[cell]!)]
    }
  }
}

/** cell, residents, a GSS code for each edition, then the 20 m borders as Well-Known Text in degrees, WGS84. */
export function* cellRows(geo: string): Generator<Value[]> {
  const detail = readJson(geo, 'detail.json') as CellTopology
  const polygons = cellPolygons(detail)
  for (const [cell, { residents, areas }] of propertiesOf(detail).entries()) {
    const texts = polygons
      .filter(polygon => polygon.cell === cell)
      .map(({ rings }) => `(${rings.map(toText).join(',')})`)
    yield [cell, residents, ...areas, `MULTIPOLYGON (${texts.join(',')})`]
  }
}

/** edition, gss, ods, name, residents of mid-2017 and of mid-2019, km². */
export function* areaRows(geo: string): Generator<Value[]> {
  const { areas } = readJson(geo, 'areas.json') as AreaTable
  for (const { editions, gss, ods, name, residents2017, residents2019, km2 } of areas) {
    for (const index of editions) yield [EDITIONS[index]!.id, gss, ods, name, residents2017, residents2019, km2]
  }
}

function toText(ring: readonly Position[]): string {
  return `(${ring.map(([long, lat]) => `${long} ${lat}`).join(',')})`
}

function propertiesOf(topology: CellTopology): CellProperties[] {
  return topology.objects.cells.geometries.map(({ properties }) => properties as CellProperties)
}

function readJson(geo: string, file: string): unknown {
  return JSON.parse(readFileSync(join(geo, file), 'utf8'))
}
