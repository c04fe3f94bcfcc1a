/** `context/`: the context of the map as vector tiles, and the index of the tiles there are. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Polygon } from 'geojson'
import type { CellTopology, PlaceTable } from '../../src/core/geo.ts'
import {
  CONTEXT_SETS,
  type ContextIndex,
  packTiles,
  TILE_ZOOMS,
  TOP_ZOOM,
  tilePath,
} from '../../src/core/geography/context.ts'
import { englandOf, readLand } from './land.ts'
import { readContext } from './layers.ts'
import { nameLines, nameSettlements } from './names.ts'
import { cutAtShore } from './shore.ts'
import { cutTiles } from './tiles.ts'

export interface ContextSummary {
  readonly tiles: number
  readonly bytes: number
}

/** Writes the tiles and their index into `out`. */
export async function buildContext(
  sources: string,
  places: PlaceTable,
  detail: CellTopology,
  out: string,
): Promise<ContextSummary> {
  const land = await readLand(sources, detail)
  const ground = [englandOf(detail), ...land.features.map(({ geometry }) => geometry as Polygon)]
  const whole = readContext(sources)
  const features = [...land.features, ...(await cutAtShore(whole, ground))]
  const points = [...land.names, ...(await nameSettlements(sources, places))]
  const index: Record<string, Record<string, Record<string, string>>> = {}
  let [tiles, bytes] = [0, 0]
  for (const set of CONTEXT_SETS) {
    await mkdir(join(out, 'context', set), { recursive: true })
    const zooms: Record<string, Record<string, string>> = {}
    for (const zoom of TILE_ZOOMS.filter(zoom => zoom <= TOP_ZOOM[set])) {
      // A river has its name where the tide reaches it, too.
      const names = [...nameLines(whole, zoom), ...points]
      const cut = cutTiles(set, zoom, features, names)
      for (const tile of cut) await writeFile(join(out, tilePath(set, tile)), tile.bytes)
      zooms[zoom] = packTiles(cut)
      tiles += cut.length
      bytes += cut.reduce((sum, tile) => sum + tile.bytes.length, 0)
    }
    index[set] = zooms
  }
  await writeFile(join(out, 'context/index.json'), `${JSON.stringify(index satisfies ContextIndex | object)}\n`)
  return { tiles, bytes }
}
