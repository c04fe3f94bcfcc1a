/** The context of the map: vector tiles of roads, rail, water, woods and names in `public/geo/context`. */

import type { contextIndex } from '../schemas/context.ts'
import type { Checked } from '../schemas/values.ts'

/** Zooms of the tiles, and the zoom of the map from which each is shown; between, tiles are enlarged. */
export const TILE_ZOOMS = [7, 9, 10, 11] as const
export type TileZoom = (typeof TILE_ZOOMS)[number]
const SHOWN_FROM: Readonly<Record<TileZoom, number>> = { 7: 7, 9: 9, 10: 11, 11: 12 }

/**
 * Sets of tiles, so that each is under one licence: `ogl` under the Open Government Licence v3.0, `osm` under the ODbL 1.0, and `land`, the land of
 * the neighbours, under the first where it is Wales's and Scotland's, and in the public domain elsewhere.
 */
export const CONTEXT_SETS = ['land', 'ogl', 'osm'] as const
export type ContextSet = (typeof CONTEXT_SETS)[number]

/** Highest zoom of a set's tiles, which hold all of its features. */
export const TOP_ZOOM: Readonly<Record<ContextSet, TileZoom>> = { land: 9, ogl: 10, osm: 11 }

/** Layers of a tile, from the lowest to the highest. Each is one feature: all lines or polygons of its kind. */
export const CONTEXT_LAYERS = [
  ...(['land', 'nationalPark', 'urban', 'park', 'wood', 'stream', 'river', 'canal', 'water'] as const),
  ...(['metro', 'rail', 'secondary', 'primary', 'trunk', 'motorway'] as const),
] as const
export type ContextLayer = (typeof CONTEXT_LAYERS)[number]

/** The layer of a tile that holds points with names. */
export const NAMES_LAYER = 'names'

export const NAME_KINDS = ['country', 'motorway', 'road', 'river', 'suburb', 'village', 'hamlet'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export interface TileCoords {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** `context/index.json`. */
export type ContextIndex = Checked<typeof contextIndex>

export function tilePath(set: ContextSet, { z, x, y }: TileCoords): string {
  return `context/${set}/${z}-${x}-${y}.bin`
}

/** The tile that holds a tile of the map; undefined below the lowest zoom. */
export function tileFor(set: ContextSet, { z, x, y }: TileCoords): TileCoords | undefined {
  const zoom = TILE_ZOOMS.findLast(zoom => SHOWN_FROM[zoom] <= z && zoom <= TOP_ZOOM[set])
  if (zoom === undefined) return undefined
  const scale = 2 ** (z - zoom)
  return { z: zoom, x: Math.floor(x / scale), y: Math.floor(y / scale) }
}

/** Packs the tiles of a set and zoom into ranges of columns by row. */
export function packTiles(tiles: readonly TileCoords[]): Record<string, string> {
  const rows = new Map<number, number[]>()
  for (const { x, y } of tiles) rows.set(y, [...(rows.get(y) ?? []), x])
  const sorted = [...rows].sort(([a], [b]) => a - b)
  return Object.fromEntries(sorted.map(([y, columns]) => [y, packColumns(columns.sort((a, b) => a - b))]))
}

function packColumns(columns: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const x of columns) {
    const range = ranges.at(-1)
    if (range && range[1] === x - 1) range[1] = x
    else ranges.push([x, x])
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ')
}

/** Paths of all tiles of an index. */
export function unpackTiles(index: ContextIndex): Set<string> {
  const paths = new Set<string>()
  for (const set of CONTEXT_SETS) {
    for (const [zoom, rows] of Object.entries(index[set])) {
      for (const [row, ranges] of Object.entries(rows)) {
        for (const range of ranges.split(' ')) {
          const [first, last = first] = range.split('-').map(Number) as [number, number?]
          for (let x = first; x <= last; x++) paths.add(tilePath(set, { z: Number(zoom), x, y: Number(row) }))
        }
      }
    }
  }
  return paths
}
