/** `borderland.json`: the land of Wales and Scotland near England, which tells whose water a river of the border is. */
import mapshaper from 'mapshaper'
import { BETWEEN, type Borderland, OTHER_BANK } from '../src/core/finder/locate/water.ts'
import { mergeCells } from './areas.ts'
import { readFeatureLines } from './sources.ts'
import type { CellsProduct } from './types.ts'

const FILE = 'context/land_neighbours.geojsonl.gz'
const COUNTRIES = ['Wales', 'Scotland']
/** Square kilometres. Smaller ones are banks in the middle of the Severn, and islands nobody asks for from England. */
const SMALLEST = 10
/** Metres by which a border may be moved: the source is exact to 15 m. */
const INTERVAL = 5
/** Steps across the land: about 4 m. */
const GRID = 100_000

/**
 * Points are within `BETWEEN` of England and ask for land within `OTHER_BANK` of them; the overview, around which it is
 * cut out, may lie `deviation` from the border.
 *
 * @throws SourceError when the table is missing or malformed
 */
export async function buildBorderland(sources: string, { overview }: CellsProduct): Promise<Borderland> {
  const everyCell = overview.objects.cells.geometries.map((_, cell) => cell)
  const england = JSON.stringify(mergeCells(overview, everyCell))
  const features: object[] = []
  for await (const { properties, geometry } of readFeatureLines(sources, FILE)) {
    if (COUNTRIES.includes(properties.name) && properties.km2 > SMALLEST)
      features.push({ type: 'Feature', properties: {}, geometry })
  }
  const band = Math.ceil(BETWEEN + OTHER_BANK + overview.deviation)
  const output = await mapshaper.applyCommands(
    [
      `-i england.json -buffer ${band}m name=band`,
      '-i land.json name=land -clean -clip band',
      `-simplify dp interval=${INTERVAL} keep-shapes -dissolve`,
      `-o borderland.json target=land format=topojson quantization=${GRID}`,
    ].join(' '),
    { 'england.json': england, 'land.json': JSON.stringify({ type: 'FeatureCollection', features }) },
  )
  return JSON.parse(output['borderland.json']!.toString())
}
