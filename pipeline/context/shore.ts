/** Cuts built-up areas at the shore: they are outlined on a grid of 100 m, across rivers that the tide reaches. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import mapshaper from 'mapshaper'
import type { TileZoom } from '../../src/core/geography/context.ts'
import type { ContextFeature } from './layers.ts'

type Land = Polygon | MultiPolygon

/** Metres, as the outlines themselves were simplified: more would cost more bytes than a screen of tiles may have. */
const GRAIN = 70
/** What the water leaves of a town. */
const SMALLEST = '0.1km2'

/** The features with only what is on land of those that are built up. */
export async function cutAtShore(features: readonly ContextFeature[], land: readonly Land[]) {
  const isBuilt = ({ layer }: ContextFeature) => layer === 'urban'
  const built = features.filter(isBuilt)
  const input = {
    'built.json': collection(built.map(({ geometry, from }) => ({ geometry: geometry as Land, properties: { from } }))),
    'land.json': collection(land.map(geometry => ({ geometry, properties: {} }))),
  }
  const commands = [
    `-i built.json -clip land.json -simplify visvalingam interval=${GRAIN} keep-shapes`,
    `-filter-islands min-area=${SMALLEST} remove-empty -o built.json format=geojson`,
  ]
  const output = await mapshaper.applyCommands(commands.join(' '), input)
  const cut = JSON.parse(output['built.json']!.toString()) as FeatureCollection<Land, { from: TileZoom }>
  const onLand = cut.features.map(
    ({ geometry, properties: { from } }): ContextFeature => ({ set: 'ogl', layer: 'urban', from, geometry }),
  )
  return [...onLand, ...features.filter(feature => !isBuilt(feature))]
}

function collection(features: readonly { geometry: Land; properties: object }[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features: features.map(one => ({ type: 'Feature', ...one })) })
}
