/** Everything that the store asks of the world outside, in one object: tests hand it others. */
import { createFinder, type Finder } from '../core/finder/finder.ts'
import type { Names } from '../core/finder/names/names.ts'
import type { Point } from '../core/geo.ts'
import { type Address, browserAddress } from './address.ts'
import { frameAddress } from './frameAddress.ts'
import { geoSource } from './geo.ts'
import { lazyNames } from './lazyNames.ts'
import { locate } from './location.ts'
import { isEmbed } from './page.ts'
import { createResources, type Resources } from './resources.ts'
import { waitForPaint } from './waitForPaint.ts'

export interface Services extends Resources {
  readonly finder: Finder
  readonly names: Names
  readonly address: Address
  locate(): Promise<Point>
  /** Resolves after the next paint, or 250 ms in a background tab. */
  waitForPaint(): Promise<void>
}

export const services: Services = {
  ...createResources(geoSource),
  finder: createFinder(geoSource),
  names: lazyNames(geoSource.json),
  address: isEmbed ? frameAddress : browserAddress,
  locate,
  waitForPaint,
}
