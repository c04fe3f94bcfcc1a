/** `names/`: places, practices and hospitals by the beginnings of their names, and the regions of England. */
import { booleanPointInPolygon } from '@turf/turf'
import Flatbush from 'flatbush'
import type { Finder } from '../../src/core/finder/finder.ts'
import { createLocator, type Locator } from '../../src/core/finder/locate/locator.ts'
import type {
  CommonNames,
  HospitalRow,
  NameIndex,
  NameShard,
  PlaceRow,
  PracticeRow,
} from '../../src/core/finder/names/files.ts'
import { labelOf } from '../../src/core/finder/names/files.ts'
import { keyOf, shortKeysOf } from '../../src/core/finder/names/normalise.ts'
import type { PlaceTable } from '../../src/core/geo.ts'
import type { PracticeShard } from '../../src/core/practices/practice.ts'
import { townOf } from '../../src/core/practices/town.ts'
import { readLsoas } from '../sources.ts'
import type { CellsProduct } from '../types.ts'
import { buildHospitals } from './hospitals.ts'
import { type IndexPlace, readIndexPlaces } from './places.ts'
import { buildRegions } from './regions.ts'
import { type Filed, shardsOf } from './shards.ts'

const COUNTRIES = { W: -1, S: -2, N: -3, C: -4, M: -5 } as const
/** A harbour or a pier can lie outside the 20 m coast, metres. */
const ASHORE = 1000
/** Names that a misspelt one is compared with. */
const COMMON = 6000
/** For the order among practices and hospitals, and against places. */
const PRACTICE_WEIGHT = 500
const CLOSED_WEIGHT = 50
const HOSPITAL_WEIGHT = 3000

export interface NamesProduct {
  readonly index: NameIndex
  readonly common: CommonNames
  readonly shards: ReadonlyMap<string, NameShard>
}

export interface NameSources {
  readonly sources: string
  readonly cells: CellsProduct
  readonly towns: PlaceTable
  readonly practices: ReadonlyMap<string, PracticeShard>
  readonly finder: Finder
}

type Row =
  | { kind: 'places'; row: PlaceRow }
  | { kind: 'practices'; row: PracticeRow }
  | { kind: 'hospitals'; row: HospitalRow }

/** @throws SourceError when a table is missing or malformed. */
export async function buildNames({ sources, cells, towns, practices, finder }: NameSources): Promise<NamesProduct> {
  const detail = createLocator(cells.detail)
  const regions = await buildRegions(sources, cells)
  const places = await readIndexPlaces(sources, towns)
  const districts = await districtsOf(places, sources, regions.districtOfLsoa)
  const filed: Filed<Row>[] = [
    ...places.flatMap((place, i) => filePlace(place, districts[i], detail)),
    ...[...practices.values()].flatMap(filePractices),
    ...(await buildHospitals(sources, finder, detail)).flatMap(fileHospital),
  ]
  const files = shardsOf(filed)
  const shards = new Map([...files].map(([name, rows]) => [name, shardOf(rows)]))
  return {
    index: {
      files: [...files.keys()].join(' '),
      practices: [...practices.keys()].sort().join(' '),
      regions: regions.rows,
    },
    common: {
      names: commonOf(
        places,
        regions.rows.map(([name]) => name),
      ),
    },
    shards,
  }
}

function shardOf(rows: readonly Filed<Row>[]): NameShard {
  const of = <K extends Row['kind']>(kind: K) =>
    rows.flatMap(({ row }) => (row.kind === kind ? [row.row as Extract<Row, { kind: K }>['row']] : []))
  return { places: of('places'), practices: of('practices'), hospitals: of('hospitals') }
}

function filePlace(place: IndexPlace, district: number | undefined, detail: Locator): Filed<Row>[] {
  const { name, key, country, point, people } = place
  const cell = country === 'E' ? (detail.cellAt(point) ?? detail.bordersNear(point, ASHORE)[0]?.cell) : -1
  const region = country === 'E' ? district : COUNTRIES[country]
  if (cell === undefined || region === undefined) return []
  const at = [cell, Number(people.toPrecision(2)), Math.round(point.lat * 1e4), Math.round(point.long * 1e4)] as const
  const row: PlaceRow = [name, region, ...at]
  return [
    { key, weight: people, row: { kind: 'places', row } },
    ...shortKeysOf(name).map(
      (short): Filed<Row> => ({
        key: short,
        weight: people,
        row: { kind: 'places', row: [...row, short] as unknown as PlaceRow },
      }),
    ),
  ]
}

function filePractices(shard: PracticeShard): Filed<Row>[] {
  return Object.entries(shard).flatMap(([ods, { name, former, address, at, isOpen }]) =>
    [name, ...(former ? [former] : [])].map((spelling): Filed<Row> => {
      const row: PracticeRow = [spelling, ods, townOf(address), at?.[2] ?? -1, isOpen ? 1 : 0]
      return { key: keyOf(spelling), weight: isOpen ? PRACTICE_WEIGHT : CLOSED_WEIGHT, row: { kind: 'practices', row } }
    }),
  )
}

/** By its name, and by the short name of a trust. */
function fileHospital(row: HospitalRow): Filed<Row>[] {
  const label = row[0].includes('Trust') ? labelOf(row) : undefined
  const keys = [keyOf(row[0]), ...(label ? [label] : [])]
  return keys.map(key => ({ key, weight: HOSPITAL_WEIGHT, row: { kind: 'hospitals', row } }))
}

/** Names by size, each once; those of regions first. */
function commonOf(places: readonly IndexPlace[], regions: readonly string[]): string {
  const byPeople = [...places].sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
  const seen = new Set<string>()
  const names = [...regions, ...byPeople.map(({ name }) => name)].filter(name => {
    const isNew = !seen.has(keyOf(name))
    seen.add(keyOf(name))
    return isNew
  })
  return names.slice(0, COMMON).join('|')
}

/** For each place the district of the LSOA that it is in; for one in the water, that of the place next to it. */
async function districtsOf(
  places: readonly IndexPlace[],
  sources: string,
  districtOfLsoa: ReadonlyMap<string, number>,
): Promise<(number | undefined)[]> {
  const index = new Flatbush(places.length)
  for (const { point } of places) index.add(point.long, point.lat)
  index.finish()
  const districts = new Array<number | undefined>(places.length).fill(undefined)
  for await (const lsoa of readLsoas(sources)) {
    const rings = lsoa.geometry.type === 'Polygon' ? [lsoa.geometry.coordinates] : lsoa.geometry.coordinates
    for (const ring of rings) {
      const [longs, lats] = [ring[0]!.map(([x]) => x!), ring[0]!.map(([, y]) => y!)]
      const box = [Math.min(...longs), Math.min(...lats), Math.max(...longs), Math.max(...lats)] as const
      for (const at of index.search(...box, at => districts[at] === undefined && places[at]!.country === 'E')) {
        const { lat, long } = places[at]!.point
        if (booleanPointInPolygon([long, lat], { type: 'Polygon', coordinates: ring }))
          districts[at] = districtOfLsoa.get(lsoa.properties.LSOA11CD)
      }
    }
  }
  for (const [at, { country, point }] of places.entries()) {
    if (country !== 'E' || districts[at] !== undefined) continue
    const [next] = index.neighbors(point.long, point.lat, 1, Infinity, other => districts[other] !== undefined)
    districts[at] = next === undefined ? undefined : districts[next]
  }
  return districts
}
