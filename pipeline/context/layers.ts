/** What the tiles show, from which source, at which zoom of the tiles. */
import type { LineString, MultiPolygon, Polygon } from 'geojson'
import * as v from 'valibot'
import { type ContextLayer, type ContextSet, TILE_ZOOMS, type TileZoom } from '../../src/core/geography/context.ts'
import { readLines, readPolygons, type SourceFeature } from './read.ts'

export interface ContextFeature {
  readonly set: ContextSet
  readonly layer: ContextLayer
  /** Shown in tiles of this zoom and of those above. */
  readonly from: TileZoom
  readonly geometry: LineString | MultiPolygon | Polygon
  /** Number of a road or name of a river. */
  readonly name?: string
}

const text = v.string()
const number = v.number()
const [FAR, MIDDLE, CLOSE, NEAR] = TILE_ZOOMS

/** OpenStreetMap's data is under the ODbL, so it is kept apart from what is under the Open Government Licence. */
const setOf = (src: string): ContextSet => (src.startsWith('osm') ? 'osm' : 'ogl')

/** The zoom from which a feature of some size is shown. */
const bySize = (far: number, middle: number, close: number) => (size: number) =>
  size >= far ? FAR : size >= middle ? MIDDLE : size >= close ? CLOSE : NEAR

type Read = (sources: string) => ContextFeature[]

function linesOf<P>(
  file: string,
  properties: v.GenericSchema<unknown, P>,
  read: (properties: P) => Omit<ContextFeature, 'geometry'> | undefined,
): Read {
  return sources => readLines(sources, file, properties).flatMap(feature => toContext(feature, read))
}

function polygonsOf<P>(
  file: string,
  properties: v.GenericSchema<unknown, P>,
  read: (properties: P) => Omit<ContextFeature, 'geometry'> | undefined,
): Read {
  return sources => readPolygons(sources, file, properties).flatMap(feature => toContext(feature, read))
}

function toContext<G extends LineString | MultiPolygon | Polygon, P>(
  { properties, geometry }: SourceFeature<G, P>,
  read: (properties: P) => Omit<ContextFeature, 'geometry'> | undefined,
): ContextFeature[] {
  const about = read(properties)
  return about ? [{ ...about, geometry }] : []
}

/** km²; smaller ones would cost more bytes than a screen of tiles may have. */
const SMALLEST = { park: 0.25, water: 0.05 }
// km²
const waterFrom = bySize(2, 2, 0.2)
const woodFrom = bySize(12, 8, 1.2)
const parkFrom = bySize(40, 5, 1)
const urbanFrom = bySize(4, 2, 0)
/** Kilometres of the whole river. */
const riverFrom = bySize(90, 40, 15)

const READERS: readonly Read[] = [
  polygonsOf('urban_from_postcodes.geojsonl.gz', v.object({ km2: number }), ({ km2 }) => ({
    ...{ set: 'ogl', layer: 'urban', from: urbanFrom(km2) },
  })),
  polygonsOf('national_parks_osm_z7.geojsonl.gz', v.object({ name: text }), () => ({
    ...{ set: 'osm', layer: 'nationalPark', from: FAR },
  })),
  polygonsOf('woods_osm_england.geojsonl.gz', v.object({ km2: number, src: text }), ({ km2, src }) => ({
    ...{ set: setOf(src), layer: 'wood', from: woodFrom(km2) },
  })),
  polygonsOf('green_osm_england.geojsonl.gz', v.object({ sub: text, km2: number, src: text }), ({ km2, src }) =>
    km2 < SMALLEST.park ? undefined : { set: setOf(src), layer: 'park', from: parkFrom(km2) },
  ),
  polygonsOf('lakes_osm_england.geojsonl.gz', v.object({ km2: number, src: text }), ({ km2, src }) =>
    km2 < SMALLEST.water ? undefined : { set: setOf(src), layer: 'water', from: waterFrom(km2) },
  ),
  linesOf(
    'waterways_osm_england.geojsonl.gz',
    v.object({ class: v.picklist(['river', 'canal']), name: text, km: number, src: text }),
    ({ class: kind, name, km, src }) =>
      kind === 'river'
        ? { set: setOf(src), layer: km >= 90 ? 'river' : 'stream', from: riverFrom(km), ...(km >= 25 ? { name } : {}) }
        : { set: setOf(src), layer: 'canal', from: CLOSE, ...(name ? { name } : {}) },
  ),
  linesOf('rail_nr_waymarks_2024.geojsonl.gz', v.object({ elr: text }), () => ({
    ...{ set: 'ogl', layer: 'rail', from: FAR },
  })),
  linesOf(
    'rail_osm_england.geojsonl.gz',
    v.object({ class: text, tunnel: v.nullable(number), src: text }),
    ({ class: kind, tunnel, src }) =>
      tunnel === 1 ? undefined : { set: setOf(src), layer: kind === 'rail' ? 'rail' : 'metro', from: CLOSE },
  ),
  linesOf('roads_b_osm_england.geojsonl.gz', v.object({ ref: text }), ({ ref }) => ({
    ...{ set: 'osm', layer: 'secondary', from: NEAR, name: ref },
  })),
  linesOf(
    'roads_gb_combined.geojsonl.gz',
    v.object({ class: v.picklist(['motorway', 'trunk', 'primary']), ref: text, src: text }),
    ({ class: layer, ref, src }) => ({
      ...{ set: setOf(src), layer, from: layer === 'primary' ? MIDDLE : FAR, ...(ref ? { name: ref } : {}) },
    }),
  ),
]

/** All features, in the order of the tables. */
export function readContext(sources: string): ContextFeature[] {
  return READERS.flatMap(read => read(sources))
}
