/** `context/places_ipn_gb.csv.gz`: names of places, with the postcodes in use around each. */
import Flatbush from 'flatbush'
import { distance } from '../../../src/core/finder/locate/distance.ts'
import { openTable } from '../../sources.ts'
import { type PlaceName, readPlaceNames } from '../readers/place-names/read.ts'
import { csvTable, type Recipe } from './recipe.ts'

export const PLACES: readonly Recipe[] = [
  {
    table: 'context/places_ipn_gb.csv.gz',
    needs: ['place-names'],
    uses: ['postcodes.csv.gz'],
    byHand: 'the columns osm, z7 and z7rank, which are not used and stay empty',
    make: ([path], out) => makePlaces(path!, out),
  },
]

/** Metres. */
const NEAR = 1000
/** Degrees that are at least that far, of latitude and, south of Shetland, of longitude. */
const [NORTH, EAST] = [0.0091, 0.0182]

async function makePlaces(path: string, out: string): Promise<string[]> {
  const places: PlaceName[] = []
  for await (const place of readPlaceNames(path)) places.push(place)
  places.sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : a.lat - b.lat,
  )
  const { within, nearest } = await countPostcodes(places, out)
  const header = 'name,kind,ctry,county,lat,long,pc1km,pcnearest,osm,z7,z7rank'.split(',')
  return csvTable(
    header,
    places.map(({ name, kind, ctry, county, lat, long }, i) => {
      const position = [lat, long].map(degrees => String(Number(degrees.toFixed(5))))
      return [name, kind, ctry, county, ...position, within[i]!, nearest[i]!, '', '', '']
    }),
  )
}

/** Postcodes in use within 1 km of each place, and those to which no other locality is nearer. */
async function countPostcodes(places: readonly PlaceName[], out: string) {
  const [within, nearest] = [places.map(() => 0), places.map(() => 0)]
  const index = new Flatbush(places.length)
  for (const { long, lat } of places) index.add(long * narrowing(lat), lat)
  index.finish()
  for await (const row of openTable(out, 'postcodes.csv.gz', ['lat', 'long', 'live'])) {
    const [lat, long] = [row.numberOrNull('lat'), row.numberOrNull('long')]
    if (row.text('live') !== '1' || lat === null || long === null) continue
    const x = long * narrowing(lat)
    for (const at of index.search(x - EAST, lat - NORTH, x + EAST, lat + NORTH))
      if (distance({ lat, long }, places[at]!) <= NEAR) within[at]!++
    const [next] = index.neighbors(x, lat, 1, Infinity, at => places[at]!.kind === 'LOC')
    if (next !== undefined) nearest[next]!++
  }
  return { within, nearest }
}

/** So that a degree east is about as long as a degree north. */
function narrowing(lat: number): number {
  return Math.cos((lat * Math.PI) / 180)
}
