/** The land of the neighbours: Wales and Scotland fitted to England's 20 m border, the rest as coarse as on the small map. */
import { bboxClip } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import mapshaper from 'mapshaper'
import polylabel from 'polylabel'
import * as v from 'valibot'
import type { CellTopology } from '../../src/core/geo.ts'
import { polygonsOf } from '../../src/core/geography/areaPolygons.ts'
import type { TileZoom } from '../../src/core/geography/context.ts'
import { fromMercator, toMercator } from '../../src/core/geography/mercator.ts'
import { mergeCells } from '../areas.ts'
import { readNeighbours } from '../land.ts'
import type { ContextFeature } from './layers.ts'
import type { ContextName } from './names.ts'
import { readPolygons } from './read.ts'

type Land = Feature<Polygon | MultiPolygon, { name: string }>

const FITTED = ['Wales', 'Scotland']
/**
 * Wales and Scotland reach this far, in metres, under England's land: its border in the overview moves by up to that, and no sea may show
 * between. Only under its land, so no estuary is filled.
 */
const UNDERLAP = 800
/** Around the borders: west, south, east, north in degrees. */
const BORDERS = '-3.8,51.3,-1.8,56'
/** Metres by which the end under England, which nobody sees, may be simplified. */
const UNSEEN = 200
/** Northern Ireland, whose coast comes with Ireland's: west, south, east, north in degrees. */
const NORTHERN_IRELAND = '-8.3,53.9,-5.35,55.5'
/** Zoom at which the land of the coarse neighbours is worth tiles of its own. */
const ZOOMS = [7, 9] as const satisfies readonly TileZoom[]

/** All land as features of the tiles, and the names that stand on it. */
export async function readLand(sources: string, detail: CellTopology) {
  const land = [...(await fitted(sources, detail)), ...(await coarse())]
  const features = land.map(
    ({ geometry }): ContextFeature => ({ set: 'land', layer: 'land', from: ZOOMS[0], geometry }),
  )
  return { features, names: ZOOMS.flatMap(zoom => nameCountries(land, zoom)) }
}

export function englandOf(detail: CellTopology): MultiPolygon {
  const everyCell = detail.objects.cells.geometries.map((_, cell) => cell)
  return mergeCells(detail, everyCell)
}

async function fitted(sources: string, detail: CellTopology): Promise<Land[]> {
  const england = JSON.stringify(englandOf(detail))
  const land = readPolygons(sources, 'land_neighbours.geojsonl.gz', v.object({ name: v.string() }))
  const features = land
    .filter(({ properties }) => FITTED.includes(properties.name))
    .map(feature => ({ type: 'Feature', ...feature }))
  return run(
    [
      `-i land.json -filter "this.area > 1e9" + name=under -clip bbox=${BORDERS} -simplify dp interval=${UNSEEN}`,
      `-buffer ${UNDERLAP}m -simplify dp interval=${UNSEEN} -clip england.json`,
      '-merge-layers target=land,under force -dissolve fields=name -explode -o land.json format=geojson',
    ],
    { 'land.json': JSON.stringify({ type: 'FeatureCollection', features }), 'england.json': england },
  )
}

/** The other countries around; of the United Kingdom only Northern Ireland. */
async function coarse(): Promise<Land[]> {
  const { features, ...rest } = readNeighbours()
  const select = (isOwn: boolean) => {
    const chosen = features.filter(({ properties }) => (properties.name === 'United Kingdom') === isOwn)
    return JSON.stringify({ ...rest, features: chosen })
  }
  return run(
    [
      `-i own.json -clip bbox=${NORTHERN_IRELAND} -each "name = 'Northern Ireland'"`,
      '-i others.json -merge-layers target=own,others force -clip bbox=-13,47,8,62 -explode -o land.json format=geojson',
    ],
    { 'own.json': select(true), 'others.json': select(false) },
  )
}

async function run(commands: readonly string[], input: Record<string, string>): Promise<Land[]> {
  const output = await mapshaper.applyCommands(commands.join(' '), input)
  return (JSON.parse(output['land.json']!.toString()) as FeatureCollection).features as Land[]
}

/** Squares to a tile's width, each with the name of the country whose land is widest there; those of the closest zoom are enlarged most. */
const SQUARES: Readonly<Record<(typeof ZOOMS)[number], number>> = { 7: 2, 9: 4 }
/** Least distance from the name to the shore, in widths of a tile: half the name's. */
const ROOM = 0.1
const NAMED = ['Wales', 'Scotland', 'Northern Ireland', 'Ireland', 'France', 'Isle of Man']

function nameCountries(land: readonly Land[], zoom: (typeof ZOOMS)[number]): ContextName[] {
  const named = land.filter(({ properties: { name } }) => NAMED.includes(name)).map(withBox)
  const size = 2 ** zoom * SQUARES[zoom]
  const names: ContextName[] = []
  const [west, north] = square([-11, 60.9], size)
  const [east, south] = square([4, 48.6], size)
  for (let x = west; x <= east; x++) {
    for (let y = north; y <= south; y++) {
      const [nw, se] = [fromMercator([x / size, y / size]), fromMercator([(x + 1) / size, (y + 1) / size])]
      const best = named
        .filter(({ box: [w, s, e, n] }) => w < se.long && e > nw.long && s < nw.lat && n > se.lat)
        .map(one => ({ name: one.land.properties.name, ...widest(one.land, [nw.long, se.lat, se.long, nw.lat], size) }))
        .sort((a, b) => b.room - a.room)[0]
      if (best && best.room > ROOM * SQUARES[zoom]) {
        names.push({ set: 'land', zoom, kind: 'country', name: best.name, position: best.position })
      }
    }
  }
  return names
}

type Box = [west: number, south: number, east: number, north: number]

function withBox(land: Land): { land: Land; box: Box } {
  const corners = (land.geometry.coordinates as Position[][]).flat()
  const [longs, lats] = [corners.map(([long]) => long!), corners.map(([, lat]) => lat!)]
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b))
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b))
  return { land, box: [least(longs), least(lats), most(longs), most(lats)] }
}

/** The point of the land in a box that is farthest from its edge, and how far that is, as a share of the square. */
function widest(land: Land, box: Box, size: number): { position: Position; room: number } {
  const { geometry } = bboxClip(land, box)
  const polygons = polygonsOf(geometry as Polygon | MultiPolygon)
  let best = { position: [0, 0] as Position, room: 0 }
  for (const rings of polygons) {
    if (!rings[0] || rings[0].length < 4) continue
    const plane = rings.map(ring =>
      ring.map(([long, lat]) => toMercator({ lat: lat!, long: long! }).map(n => n * size)),
    )
    const centre = polylabel(plane as [number, number][][], 0.02)
    if (centre.distance <= best.room) continue
    const { lat, long } = fromMercator([centre[0] / size, centre[1] / size])
    best = { position: [long, lat], room: centre.distance }
  }
  return best
}

function square([long, lat]: [number, number], size: number): [number, number] {
  return toMercator({ lat, long }).map(value => Math.floor(value * size)) as [number, number]
}
