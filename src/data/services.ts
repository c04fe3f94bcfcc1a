/** All services that the store uses, in one object, so that tests can replace them. */
import { createFinder, type Finder, type FinderRoom, type GeoSource } from '../core/finder/finder.ts'
import type { Names } from '../core/finder/names/names.ts'
import type { Address } from './address.ts'
import { geoSource } from './geo.ts'
import { lazyNames } from './lazyNames.ts'
import { type DeviceLocation, locate } from './location.ts'
import { createResources, type Resources } from './resources.ts'
import { waitForPaint } from './waitForPaint.ts'

export interface Services extends Resources {
  readonly finder: Finder
  readonly names: Names
  readonly address: Address
  locate(): Promise<DeviceLocation>
  /** Resolves after the next paint, or 250 ms in a background tab. */
  waitForPaint(): Promise<void>
  /** Resolves when what draws an answer has come, cannot, or takes too long: until then, a result would be shown in part. */
  waitForViews(): Promise<void>
}

/** Enough for the outcodes and borders of the last few answers: a megabyte. Tables and the command line keep all. */
const ROOM: FinderRoom = { shards: 32, borders: 12 }

/** The services of a page, with files of their own. The address is passed in, so that no page bundles another page's. */
export function createServices(source: GeoSource): Omit<Services, 'address'> {
  return {
    ...createResources(source),
    finder: createFinder(source, ROOM),
    names: lazyNames(source.json),
    locate,
    waitForPaint,
    // A page says what its answers are drawn with.
    waitForViews: async () => undefined,
  }
}

/** The services of the browser. */
export const services = createServices(geoSource)
