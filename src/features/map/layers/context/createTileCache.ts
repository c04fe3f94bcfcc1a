import {
  CONTEXT_SETS,
  type ContextSet,
  type TileCoords,
  tileFor,
  tilePath,
  unpackTiles,
} from '../../../../core/geography/context.ts'
import { decodeTile, type TileName } from '../../../../core/geography/decodeTile.ts'
import { createCache } from '../../../../core/once.ts'
import { loadContextIndex, loadContextTile } from '../../../../data/geo.ts'
import type { Turns } from './createTurns.ts'
import { type PaintableTile, toPath } from './paintTile.ts'

export interface ContextTile extends PaintableTile {
  readonly names: readonly TileName[]
}

/** Decoded tiles that are kept: several screens. */
const KEPT = 240

export interface TileCache {
  /** Whether any tile of the sets covers a tile of the map. */
  has(coords: TileCoords, sets: readonly ContextSet[]): boolean
  /** The tiles of the sets that cover a tile of the map. Rejects when one does not arrive. */
  load(coords: TileCoords, sets: readonly ContextSet[]): Promise<ContextTile[]>
  /** Names of tiles that are loaded and cover a tile of the map. */
  namesOf(coords: TileCoords): readonly TileName[]
  /** Sets whose tile there is loaded. */
  setsAt(coords: TileCoords): ContextSet[]
}

/** Tiles are decoded in turns: one takes as long as a frame. */
export async function createTileCache({ take }: Pick<Turns, 'take'>): Promise<TileCache> {
  const existing = unpackTiles(await loadContextIndex())
  const tiles = createCache<ContextTile>(KEPT)

  const load = async (path: string, coords: TileCoords): Promise<ContextTile> => {
    // Each request takes a millisecond, and a screen has twenty.
    const bytes = new Uint8Array(await take(() => loadContextTile(path)))
    return take(() => {
      const { names, extent, shapes } = decodeTile(bytes, coords)
      const paths = new Map([...shapes].map(([layer, shape]) => [layer, toPath(shape)]))
      return { coords, extent, paths, names }
    })
  }

  const wanted = (coords: TileCoords, sets: readonly ContextSet[] = CONTEXT_SETS) =>
    sets.flatMap(set => {
      const tile = tileFor(set, coords)
      const path = tile && tilePath(set, tile)
      return path && existing.has(path) ? { set, path, tile } : []
    })

  return {
    has: (coords, sets) => wanted(coords, sets).length > 0,
    load: (coords, sets) =>
      Promise.all(wanted(coords, sets).map(({ path, tile }) => tiles.get(path, () => load(path, tile)))),
    namesOf: coords => wanted(coords).flatMap(({ path }) => tiles.now(path)?.names ?? []),
    setsAt: coords => wanted(coords).flatMap(({ set, path }) => (tiles.now(path) ? set : [])),
  }
}
