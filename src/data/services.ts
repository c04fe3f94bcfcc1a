/** Everything that the store asks of the world outside, in one object: tests hand it others. */
import { createFinder, type Finder } from '../core/finder.ts'
import type { AreaTable, Point } from '../core/geo.ts'
import type { Profile } from '../core/profile.ts'
import { type Place, readPlaces } from '../core/search.ts'
import { type Address, browserAddress } from './address.ts'
import { geoSource } from './geo.ts'
import { locate } from './location.ts'

export interface Services {
  readonly finder: Finder
  readonly address: Address
  areas(): Promise<AreaTable>
  places(): Promise<readonly Place[]>
  profile(gss: string): Promise<Profile>
  locate(): Promise<Point>
}

export const services: Services = {
  finder: createFinder(geoSource),
  address: browserAddress,
  areas: () => geoSource.json('areas.json') as Promise<AreaTable>,
  places: loadPlaces,
  profile: gss => geoSource.json(`profiles/${gss}.json`) as Promise<Profile>,
  locate,
}

async function loadPlaces(): Promise<readonly Place[]> {
  return readPlaces((await geoSource.json('places.json')) as Parameters<typeof readPlaces>[0])
}
