/** Everything that the store asks of the world outside, in one object: tests hand it others. */

import { createFinder, type Finder } from '../core/finder/finder.ts'
import { type Place, readPlaces } from '../core/finder/search.ts'
import type { AreaTable, Point } from '../core/geo.ts'
import type { ProviderTable } from '../core/practices/providers.ts'
import type { CellTable } from '../core/statistics/cellTable.ts'
import type { FigureTable } from '../core/statistics/figureTable.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { type Address, browserAddress } from './address.ts'
import { frameAddress } from './frameAddress.ts'
import { geoSource } from './geo.ts'
import { locate } from './location.ts'
import { isEmbed } from './page.ts'
import { waitForPaint } from './waitForPaint.ts'

export interface Services {
  readonly finder: Finder
  readonly address: Address
  areas(): Promise<AreaTable>
  cellTable(): Promise<CellTable>
  places(): Promise<readonly Place[]>
  profile(gss: string): Promise<Profile>
  providers(gss: string): Promise<ProviderTable>
  figures(): Promise<FigureTable>
  locate(): Promise<Point>
  /** Resolves when the page has been painted as it is now. */
  waitForPaint(): Promise<void>
}

export const services: Services = {
  finder: createFinder(geoSource),
  address: isEmbed ? frameAddress : browserAddress,
  areas: () => geoSource.json('areas.json') as Promise<AreaTable>,
  cellTable: () => geoSource.json('cells.json') as Promise<CellTable>,
  places: loadPlaces,
  profile: gss => geoSource.json(`profiles/${gss}.json`) as Promise<Profile>,
  providers: gss => geoSource.json(`providers/${gss}.json`) as Promise<ProviderTable>,
  figures: () => geoSource.json('figures.json') as Promise<FigureTable>,
  locate,
  waitForPaint,
}

async function loadPlaces(): Promise<readonly Place[]> {
  return readPlaces((await geoSource.json('places.json')) as Parameters<typeof readPlaces>[0])
}
