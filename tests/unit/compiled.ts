/** The compiled data, as the app has it. */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createAtlas } from '../../src/core/areas/atlas.ts'
import { createHistory, type History } from '../../src/core/areas/history/history.ts'
import type { AreaTable, CellProperties, CellTopology } from '../../src/core/geo.ts'

const GEO = new URL('../../public/geo/', import.meta.url)

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, GEO), 'utf8')) as T
}

export function readCells(): CellProperties[] {
  const { geometries } = readJson<CellTopology>('overview.json').objects.cells
  return geometries.map(({ properties }) => properties as CellProperties)
}

export function readHistory(): History {
  return createHistory(readCells(), createAtlas(readJson<AreaTable>('areas.json').areas))
}

/** A file of the map's context, unpacked; undefined where there is none. */
export function readContextTile(path: string): Uint8Array | undefined {
  const file = new URL(path, GEO)
  return existsSync(file) ? gunzipSync(readFileSync(file)) : undefined
}
