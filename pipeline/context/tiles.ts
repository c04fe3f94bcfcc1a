/** Cuts the context into vector tiles (Mapbox Vector Tile 2.1), each compressed with gzip. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { gzipSync } from 'fflate'
import type { Feature } from 'geojson'
import {
  CONTEXT_LAYERS,
  type ContextSet,
  NAMES_LAYER,
  type TileCoords,
  type TileZoom,
  TOP_ZOOM,
} from '../../src/core/geography/context.ts'
import { toMercator } from '../../src/core/geography/mercator.ts'
import type { ContextFeature } from './layers.ts'
import type { ContextName } from './names.ts'

export interface ContextTile extends TileCoords {
  readonly set: ContextSet
  readonly bytes: Uint8Array
}

/** Steps across a tile, and how many of them a line may be moved by. */
interface Precision {
  readonly extent: number
  readonly tolerance: number
}

/** One or two pixels of the map, at the zooms that show the tiles. */
const COARSE: Readonly<Record<TileZoom, Precision>> = {
  7: { extent: 2048, tolerance: 4 },
  9: { extent: 2048, tolerance: 8 },
  10: { extent: 2048, tolerance: 4 },
  11: { extent: 4096, tolerance: 3 },
}
/** The top tiles are enlarged up to zoom 17: a step is 3 m, of the land 6 m. */
const FINE: Readonly<Record<ContextSet, Precision>> = {
  land: { extent: 8192, tolerance: 3 },
  ogl: { extent: 8192, tolerance: 3 },
  osm: { extent: 4096, tolerance: 4 },
}
/** Overlap of neighbouring tiles, as a fraction of their width: no line end shows at an edge. */
const OVERLAP = 1 / 128

/** As far as the map goes, degrees. */
const [WEST, SOUTH, EAST, NORTH] = [-11.5, 48.5, 4.5, 61.2]

/** The tiles of a set at a zoom, without empty ones. */
export function cutTiles(
  set: ContextSet,
  zoom: TileZoom,
  features: readonly ContextFeature[],
  names: readonly ContextName[],
): ContextTile[] {
  const isTop = zoom === TOP_ZOOM[set]
  const precision = isTop ? FINE[set] : COARSE[zoom]
  const tiles = new Map<string, { coords: TileCoords; layers: Record<string, GeoJSONVTTile> }>()
  const add = (layer: string, data: Feature[], merge: (tile: GeoJSONVTTile) => GeoJSONVTTile) => {
    for (const tile of cut(data, zoom, precision)) {
      const { z, x, y } = tile
      const known = tiles.get(`${x} ${y}`) ?? { coords: { z, x, y }, layers: {} }
      known.layers[layer] = merge(tile)
      tiles.set(`${x} ${y}`, known)
    }
  }
  for (const layer of CONTEXT_LAYERS) {
    const shown = features.filter(one => one.set === set && one.layer === layer && (isTop || one.from <= zoom))
    add(
      layer,
      shown.map(({ geometry }) => toFeature(geometry)),
      mergeFeatures,
    )
  }
  const named = names.filter(one => one.set === set && one.zoom === zoom)
  add(
    NAMES_LAYER,
    named.map(({ kind, name, position }) => toFeature({ type: 'Point', coordinates: position }, { kind, name })),
    tile => tile,
  )
  return [...tiles.values()]
    .map(({ coords, layers }) => ({ set, ...coords, bytes: encode(layers, precision.extent) }))
    .sort((a, b) => a.x - b.x || a.y - b.y)
}

function toFeature(geometry: Feature['geometry'], properties: Feature['properties'] = {}): Feature {
  return { type: 'Feature', properties, geometry }
}

function* cut(features: Feature[], zoom: number, { extent, tolerance }: Precision): Generator<GeoJSONVTTile> {
  if (features.length === 0) return
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features },
    // The library simplifies below its highest zoom only.
    { maxZoom: zoom + 1, indexMaxZoom: zoom, indexMaxPoints: 0, extent, tolerance, buffer: extent * OVERLAP },
  )
  for (let x = column(WEST, zoom); x <= column(EAST, zoom); x++) {
    for (let y = row(NORTH, zoom); y <= row(SOUTH, zoom); y++) {
      const tile = index.getTile(zoom, x, y)
      if (tile && tile.features.length > 0) yield tile
    }
  }
}

function column(long: number, zoom: number): number {
  return Math.floor(toMercator({ lat: 0, long })[0] * 2 ** zoom)
}

function row(lat: number, zoom: number): number {
  return Math.floor(toMercator({ lat, long: 0 })[1] * 2 ** zoom)
}

/** All lines or polygons of a layer as one feature: nothing tells them apart. */
function mergeFeatures(tile: GeoJSONVTTile): GeoJSONVTTile {
  const [first] = tile.features
  const geometry = tile.features.flatMap(feature => (feature.type === 1 ? [] : feature.geometry))
  return { ...tile, features: [{ ...first, tags: {}, geometry }] } as GeoJSONVTTile
}

function encode(layers: Record<string, GeoJSONVTTile>, extent: number): Uint8Array {
  // Not zlib, whose bytes differ from one processor to another.
  return gzipSync(fromGeojsonVt(layers, { version: 2, extent }), { level: 9, mtime: 0 })
}
