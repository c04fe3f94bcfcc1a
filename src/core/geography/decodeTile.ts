import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import {
  CONTEXT_LAYERS,
  type ContextLayer,
  NAME_KINDS,
  NAMES_LAYER,
  type NameKind,
  type TileCoords,
} from './context.ts'

export interface TilePoint {
  readonly x: number
  readonly y: number
}

/** All lines, or all rings, of a layer. */
export interface TileShape {
  readonly lines: readonly (readonly TilePoint[])[]
  readonly isFilled: boolean
}

export interface TileName {
  readonly kind: NameKind
  readonly name: string
  /** Web Mercator, 0 to 1. */
  readonly x: number
  readonly y: number
}

export interface DecodedTile {
  readonly coords: TileCoords
  /** Steps across the tile, which positions of `shapes` are counted in. */
  readonly extent: number
  readonly shapes: ReadonlyMap<ContextLayer, TileShape>
  readonly names: readonly TileName[]
}

const POLYGON = 3

/** Throws when the bytes are no vector tile. */
export function decodeTile(bytes: Uint8Array, coords: TileCoords): DecodedTile {
  const { layers } = new VectorTile(new PbfReader(bytes))
  const shapes = new Map<ContextLayer, TileShape>()
  let extent = 1
  for (const name of CONTEXT_LAYERS) {
    const layer = layers[name]
    if (!layer) continue
    extent = layer.extent
    const feature = layer.feature(0)
    shapes.set(name, { lines: feature.loadGeometry(), isFilled: feature.type === POLYGON })
  }
  return { coords, extent, shapes, names: decodeNames(layers[NAMES_LAYER], coords) }
}

function decodeNames(layer: VectorTile['layers'][string] | undefined, { z, x, y }: TileCoords): TileName[] {
  if (!layer) return []
  const size = 2 ** z
  return Array.from({ length: layer.length }, (_, i) => layer.feature(i)).flatMap(feature => {
    const { kind, name } = feature.properties
    const point = feature.loadGeometry()[0]?.[0]
    const known = NAME_KINDS.find(one => one === kind)
    if (!known || typeof name !== 'string' || !point) return []
    // Names in the overlap of two tiles are the other tile's.
    if (point.x < 0 || point.y < 0 || point.x >= layer.extent || point.y >= layer.extent) return []
    return { kind: known, name, x: (x + point.x / layer.extent) / size, y: (y + point.y / layer.extent) / size }
  })
}
