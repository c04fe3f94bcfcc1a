/** A small world whose every answer waits until the test lets it arrive, in any order, or fail. */
import { createAtlas } from '../../../src/core/areas/atlas.ts'
import { EDITIONS } from '../../../src/core/areas/editions.ts'
import { parsePostcode } from '../../../src/core/finder/postcode.ts'
import type { FinderResult, Near } from '../../../src/core/finder/result.ts'
import type { Place } from '../../../src/core/finder/search.ts'
import type { Area, CellProperties, Point } from '../../../src/core/geo.ts'
import type { CellTable } from '../../../src/core/statistics/cellTable.ts'
import type { Profile } from '../../../src/core/statistics/profile.ts'
import { GeoFileError } from '../../../src/data/geoFileError.ts'
import { LocationError } from '../../../src/data/location.ts'
import type { Services } from '../../../src/data/services.ts'
import { createAppStore } from '../../../src/store/createAppStore.ts'
import { namesOf, placeMatch } from './fakeNames.ts'
import { createAddress } from './world.ts'

function area(gss: string, ods: string, name: string, editions: number[], residents2017: number): Area {
  const rest = { residents2019: 9, km2: 1, bounds: [0, 51, 1, 52], label: [0.5, 51.5] } as const
  return { gss, ods, name, editions, residents2017, ...rest }
}

/** Birch and Cedar merge into Dogwood in April 2018; boards follow in 2022. */
export const AREAS: readonly Area[] = [
  area('E38000001', '01A', 'NHS Ash CCG', [0, 1, 2, 3, 4, 5, 6], 100),
  area('E38000002', '02B', 'NHS Birch CCG', [0, 1, 2], 200),
  area('E38000003', '03C', 'NHS Cedar CCG', [0, 1, 2], 300),
  area('E38000004', '04D', 'NHS Dogwood CCG', [3, 4, 5, 6], 500),
  area('E54000001', 'QE1', 'NHS Elm Integrated Care Board', [7, 8, 9], 600),
]
const ESSEX = { code: 'E10000012', name: 'Essex County Council', website: 'https://www.essex.gov.uk/' }
const ATLAS = createAtlas(AREAS)
const CELLS: readonly CellProperties[] = [0, 1, 2].map(cell => ({
  areas: EDITIONS.map((_, i) =>
    i > 6 ? 'E54000001' : cell === 0 ? 'E38000001' : i > 2 ? 'E38000004' : `E3800000${cell + 1}`,
  ),
  residents: (cell + 1) * 100,
}))
const CELL_TABLE: CellTable = {
  districts: [{ code: 'E07000072', name: 'Epping Forest', council: ESSEX }],
  cells: [1, 2, 0].map(neighbour => ({ ages2019: [4, 5], districts: [[0, 9]], neighbours: [neighbour] })),
}
const place = (name: string, long: number): Place => ({ name, point: { lat: 51.7, long }, population: 9 })
export const PLACES = [place('Harlow', 0.1), place('Newport', 0.4), place('Newport', 0.7), place('Birch', 0.4)]

export const MATCHES = PLACES.map(place => placeMatch(place, Math.floor(place.point.long / 0.3)))
const NAMES = namesOf(MATCHES)

const POSTCODES: Readonly<Record<string, number>> = { 'CM16 6TN': 0, 'CM1 1AA': 1, 'CM1 1AB': 2 }

function find(text: string): FinderResult {
  const parsed = parsePostcode(text)
  if (!parsed) return { kind: 'invalid', text, reason: 'outcode' }
  if (parsed.text === 'CM1') return { kind: 'partial', code: 'CM1', cells: [1, 2] }
  const cell = POSTCODES[parsed.text]
  if (cell === undefined) return { kind: 'unknown', postcode: parsed.text }
  const point = { lat: 51.7, long: 0.1 + cell * 0.3 }
  return { kind: 'postcode', postcode: parsed.text, live: true, country: 'england', point, cell }
}

function at(point: Point): FinderResult {
  if (point.long > 1) return { kind: 'abroad', point, nearest: { cell: 2, metres: 900 } }
  return { kind: 'point', point, cell: Math.max(0, Math.min(2, Math.floor(point.long / 0.3))) }
}

const near = (cell: number): Near[] => (cell === 0 ? [] : [{ cell: 3 - cell, metres: 120 }])

/** Files that a test can leave out. `places.json` never fails only once: the map can do without it. */
export const FILES = [
  'areas.json',
  'overview.json',
  'places.json',
  'names/index.json',
  'cells.json',
  'detail.json',
  'directory',
  'profiles/E38000001.json',
  'profiles/E38000003.json',
] as const
const STEADY: readonly string[] = ['places.json', 'paint', 'views']

interface Held {
  readonly arrive: () => void
  readonly fail: () => void
}

export function createHeldWorld(query: string, broken: string | undefined) {
  const held: Held[] = []
  let failures = 0
  const hold = <T>(file: string, value: T, error: Error = new GeoFileError(file, 'network')): Promise<T> =>
    new Promise((resolve, reject) => {
      const fail = () => {
        failures++
        reject(error)
      }
      const arrive = () => (file === broken ? reject(error) : resolve(value))
      held.push({ arrive, fail: file === broken || STEADY.includes(file) ? arrive : fail })
    })
  const address = createAddress(query)
  const services: Services = {
    address,
    finder: {
      find: text => hold('directory', find(text)),
      at: point => hold('overview.json', at(point)),
      around: () => hold('overview.json', [0, 1]),
      beyond: async () => undefined,
      besidePlace: async () => [],
      near: (_point, cell) => hold('detail.json', near(cell)),
      cells: () => hold('overview.json', CELLS),
      prepare: async () => undefined,
      outcodes: async () => new Set<string>(),
    },
    atlas: () => hold('areas.json', ATLAS),
    care: async () => [],
    trusts: async () => ({ asOf: '2026-08', trusts: [] }),
    facts: async () => ({ england: { in2015: 20, in2019: 20 }, areas: {} }),
    boards: async () => ({ asOf: '2026-08', boards: {} }),
    cellTable: () => hold('cells.json', CELL_TABLE),
    places: () => hold('places.json', PLACES),
    names: {
      find: async text => hold('names/index.json', await NAMES.find(text)),
      parts: () => hold('names/index.json', []),
      suggest: async text => hold('names/index.json', await NAMES.suggest(text)),
      practice: () => hold('names/index.json', undefined),
      guess: () => hold('names/index.json', []),
    },
    profile: gss => hold(`profiles/${gss}.json`, { gss } as Profile),
    providers: async () => [],
    nearPractices: async () => ({ in2017: [], today: [] }),
    figures: () => Promise.reject(new Error('This world has no figures')),
    locate: () => hold('location', { lat: 51.7, long: 0.7, accuracy: 20 }, new LocationError('refused')),
    waitForPaint: () => hold('paint', undefined),
    waitForViews: () => hold('views', undefined),
  }
  const store = createAppStore(services)

  /** Lets one of those that wait arrive or fail. */
  async function release(index: number, how: 'arrive' | 'fail'): Promise<void> {
    const [next] = held.splice(index % Math.max(1, held.length), 1)
    next?.[how]()
    await run()
  }

  /** Lets everything arrive. */
  async function settle(): Promise<void> {
    await run()
    while (held.length > 0) await release(0, 'arrive')
  }
  return { app: () => store.getState(), address, release, settle, failures: () => failures }
}

/** Lets promises that are settled run their course: no chain in the store is longer. */
async function run(): Promise<void> {
  for (let i = 0; i < 16; i++) await undefined
}
