/** Cuts at the shore what is drawn on land alone: rivers go on in the sea's water, and towns are outlined on a grid of 100 m. */
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson'
import mapshaper from 'mapshaper'
import type { ContextLayer } from '../../src/core/geography/context.ts'
import type { ContextFeature } from './layers.ts'

type Land = Polygon | MultiPolygon

/** Metres, as the outlines themselves were simplified: more would cost more bytes than a screen of tiles may have. */
const GRAIN = 70
/** What the water leaves of a town. */
const SMALLEST_TOWN = '0.1km2'
/** Metres of the shortest piece of a river: the tide's banks have only 20 m detail, and cross it here and there. */
const SHORTEST = 150

/** Layers that are cut, and what is done with the pieces. */
const CUTS: readonly { readonly layers: readonly ContextLayer[]; readonly commands: string }[] = [
  {
    layers: ['urban'],
    commands: `-simplify visvalingam interval=${GRAIN} keep-shapes -filter-islands min-area=${SMALLEST_TOWN} remove-empty`,
  },
  { layers: ['river', 'stream', 'canal'], commands: `-explode -filter "this.length > ${SHORTEST}"` },
]

/** The features with only what is on land of those that the layers above have. */
export async function cutAtShore(
  features: readonly ContextFeature[],
  land: readonly Land[],
): Promise<ContextFeature[]> {
  const cut: ContextFeature[] = []
  for (const { layers, commands } of CUTS) {
    const whole = features.filter(({ layer }) => layers.includes(layer))
    if (whole.length > 0) cut.push(...(await cutFeatures(whole, land, commands)))
  }
  const isCut = ({ layer }: ContextFeature) => CUTS.some(({ layers }) => layers.includes(layer))
  return [...cut, ...features.filter(feature => !isCut(feature))]
}

async function cutFeatures(
  features: readonly ContextFeature[],
  land: readonly Land[],
  commands: string,
): Promise<ContextFeature[]> {
  const input = {
    'whole.json': collection(features.map(({ geometry }, index) => ({ geometry, properties: { index } }))),
    'land.json': collection(land.map(geometry => ({ geometry, properties: {} }))),
  }
  const command = `-i whole.json -clip land.json ${commands} -o cut.json format=geojson`
  const output = await mapshaper.applyCommands(command, input)
  const cut = JSON.parse(output['cut.json']!.toString()) as FeatureCollection<Land | LineString, { index: number }>
  return cut.features.map(({ geometry, properties: { index } }) => ({ ...features[index]!, geometry }))
}

function collection(features: readonly { geometry: ContextFeature['geometry']; properties: object }[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features: features.map(one => ({ type: 'Feature', ...one })) })
}
