/** `land.json`: the land around England, so that the map shows where England lies. */
import { createRequire } from 'node:module'
import mapshaper from 'mapshaper'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LandTopology, NamedPoint, PlaceTable } from '../src/core/geo.ts'
import { mergeCells } from './areas.ts'
import type { CellsProduct } from './types.ts'

const NEIGHBOURS = [
  ...['United Kingdom', 'Ireland', 'Isle of Man', 'Jersey', 'Guernsey'],
  ...['France', 'Belgium', 'Netherlands', 'Luxembourg', 'Germany', 'Switzerland', 'Norway'],
]

/** What the map shows on the widest screens when all England is in view: west, south, east, north in degrees. */
const CLIP_BOX = '-12.5,47.5,6,61.5'
/** Metres by which Douglas–Peucker may move a neighbour's coast: three pixels when all England is in view. Closer, the context has it. */
const INTERVAL = 4000
/** Steps across the box: about 150 m. */
const GRID = 8000

/**
 * Of Great Britain without England only Wales and Scotland (over 1,000 km²) are land; the rest are slivers where Natural
 * Earth's coast of England is not the overview's. An island stays when England took nothing of it and it can be seen.
 */
const REAL_LAND = 'this.area > 1e9 || (this.area > whole * 0.999 && this.area > 2e7)'
/** The shore south of the Scottish border, where such a sliver hangs on to Scotland. */
const BERWICK = '-2.034,55,0,55.811'

/**
 * Wales and Scotland reach this far, in metres, under England, which is drawn over them: England's border moves by up to
 * the overview's deviation when the detail is drawn, and no sea may show between.
 */
const UNDERLAP = 800
/** Around the border, so that only there, and not along every coast: west, south, east, north in degrees. */
const BORDERS = '-5.5,51.1,-1.5,56'
/** Metres by which the end under England, which nobody sees, may be simplified. */
const UNSEEN = 400

/** Where the small map has the names of the neighbours: latitude and longitude. */
const COUNTRIES: readonly NamedPoint[] = [
  ['Scotland', 55.9, -3.9],
  ['Wales', 52.35, -3.85],
  ['Ireland', 53.2, -7.8],
  ['France', 48.9, -0.3],
]
/** Residents of a city that the small map names. */
const GREAT_CITY = 250_000

/** The neighbours' land: one shape, `objects.land`, to be drawn under England; and the names on the small map. */
export async function buildLand({ overview }: CellsProduct, places: PlaceTable): Promise<LandTopology> {
  const everyCell = overview.objects.cells.geometries.map((_, cell) => cell)
  const england = JSON.stringify(mergeCells(overview, everyCell))
  const output = await mapshaper.applyCommands(
    [
      `-i land.json -clip bbox=${CLIP_BOX} -explode -simplify dp interval=${INTERVAL} keep-shapes`,
      `-each "whole = this.area" -erase england.json -erase bbox=${BERWICK} -explode -filter "${REAL_LAND}"`,
      `-filter "this.area > 1e9" + name=under -clip bbox=${BORDERS}`,
      `-buffer ${UNDERLAP}m -simplify dp interval=${UNSEEN} -clip cover.json`,
      '-merge-layers target=land,under force -dissolve name=land',
      `-o land.json format=topojson quantization=${GRID}`,
    ].join(' '),
    // Mapshaper takes each input once.
    { 'land.json': JSON.stringify(readNeighbours()), 'england.json': england, 'cover.json': england },
  )
  return { ...JSON.parse(output['land.json']!.toString()), countries: COUNTRIES, cities: greatCities(places) }
}

/** The greatest first, as in `places.json`. */
function greatCities({ names, lat, long, population }: PlaceTable): NamedPoint[] {
  const degrees = (value: number) => Math.round(value / 100) / 100
  return names.flatMap((name, i): NamedPoint[] =>
    population[i]! < GREAT_CITY ? [] : [[name, degrees(lat[i]!), degrees(long[i]!)]],
  )
}

/** Land of the countries around England, and of the United Kingdom. */
export function readNeighbours() {
  const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  const countries = feature(world, world.objects.countries)
  const features = countries.features.filter(({ properties }) => NEIGHBOURS.includes(properties.name))
  if (features.length !== NEIGHBOURS.length) throw new Error(`world-atlas lacks one of ${NEIGHBOURS.join(', ')}`)
  return { ...countries, features }
}
