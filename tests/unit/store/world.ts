/** A small world for the store: two CCGs, one cell each, and services whose answers the test decides. */

// Loaded before the tests, which wait for no module.
import '../../../src/core/finder/answerName.ts'
import { createAtlas } from '../../../src/core/areas/atlas.ts'
import { EDITIONS } from '../../../src/core/areas/editions.ts'
import type { FinderResult } from '../../../src/core/finder/result.ts'
import type { Place } from '../../../src/core/finder/search.ts'
import type { Area, CellProperties, Point } from '../../../src/core/geo.ts'
import type { CellTable } from '../../../src/core/statistics/cellTable.ts'
import type { Profile } from '../../../src/core/statistics/profile.ts'
import type { Address } from '../../../src/data/address.ts'
import type { Services } from '../../../src/data/services.ts'
import { createAppStore } from '../../../src/store/createAppStore.ts'
import { namesOf, placeMatch } from './fakeNames.ts'

function area(gss: string, ods: string, name: string): Area {
  return {
    gss,
    ods,
    name,
    editions: EDITIONS.map((_, index) => index),
    residents2017: 1000,
    residents2019: 1000,
    km2: 10,
    bounds: [0, 51, 1, 52],
    label: [0.5, 51.5],
  }
}

export const WEST = area('E38000197', '07H', 'NHS West Essex CCG')
export const MID = area('E38000106', '06Q', 'NHS Mid Essex CCG')
export const HARLOW: Place = { name: 'Harlow', point: { lat: 51.77, long: 0.1 }, population: 90_000 }
export const CELLS: readonly CellProperties[] = [WEST, MID].map(({ gss }) => ({
  areas: EDITIONS.map(() => gss),
  residents: 1000,
}))

const PLACES = [HARLOW]
const ESSEX = { code: 'E10000012', name: 'Essex County Council', website: 'https://www.essex.gov.uk/' }
const ATLAS = createAtlas([WEST, MID])

export const CELL_TABLE: CellTable = {
  districts: [{ code: 'E07000072', name: 'Epping Forest', council: ESSEX }],
  cells: [1, 0].map(neighbour => ({ ages2019: [400, 600], districts: [[0, 1000]], neighbours: [neighbour] })),
}

export function postcode(text: string, cell = 0): FinderResult {
  return { kind: 'postcode', postcode: text, live: true, country: 'england', point: { lat: 51.7, long: 0.1 }, cell }
}

/** A promise that the test settles. */
export function controlled<T>() {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

/** An address bar with its history. */
export function createAddress(
  start = '',
): Address & { back(): void; forward(): void; stay(): void; entries: string[] } {
  const entries = [start]
  let at = 0
  let changed = () => {}
  const go = (step: number) => {
    if (entries[at + step] === undefined) return
    at += step
    changed()
  }
  return {
    entries,
    read: () => entries[at]!,
    write(query, how) {
      if (how === 'push') entries.splice(++at, entries.length, query)
      else entries[at] = query
    },
    listen(callback) {
      changed = callback
      return () => {
        changed = () => {}
      }
    },
    back: () => go(-1),
    forward: () => go(1),
    /** A link to a part of the page: browsers tell of it as of Back and Forward. */
    stay: () => go(0),
  }
}

export function createWorld({ query = '', ...changes }: Partial<Services> & { query?: string } = {}) {
  const address = createAddress(query)
  const point = (at: Point): FinderResult => ({ kind: 'point', point: at, cell: at.long < 0.3 ? 0 : 1 })
  const services: Services = {
    address,
    finder: {
      find: async text => (text.includes(',') ? point({ lat: 51.7, long: 0.1 }) : postcode(text)),
      at: async at => point(at),
      near: async () => [],
      besidePlace: async () => [],
      beyond: async () => undefined,
      around: async () => [0, 1],
      cells: async () => CELLS,
      prepare: async () => undefined,
      outcodes: async () => new Set<string>(),
    },
    atlas: async () => ATLAS,
    care: async () => [],
    trusts: async () => ({ asOf: '2026-08', trusts: [] }),
    facts: async () => ({ england: { in2015: 20, in2019: 20 }, areas: {} }),
    boards: async () => ({ asOf: '2026-08', boards: {} }),
    cellTable: async () => CELL_TABLE,
    places: async () => PLACES,
    names: namesOf(PLACES.map(place => placeMatch(place, place.point.long < 0.3 ? 0 : 1))),
    profile: async gss => ({ gss }) as Profile,
    providers: async () => [],
    nearPractices: async () => ({ in2017: [], today: [] }),
    figures: () => Promise.reject(new Error('This world has no figures')),
    locate: async () => ({ lat: 51.7, long: 0.1, accuracy: 20 }),
    waitForPaint: async () => undefined,
    waitForViews: async () => undefined,
    ...changes,
  }
  const store = createAppStore(services)
  return { store, services, address, app: () => store.getState() }
}

/** Lets every promise that is settled run its course. */
export const settle = () => new Promise(resolve => setTimeout(resolve))
