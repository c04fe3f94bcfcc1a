import { expect, it } from 'vitest'
import type { Area, Bounds } from '../../../../../../src/core/geo.ts'
import { wantedAreas } from '../../../../../../src/features/map/layers/areas/wantedAreas.ts'

/** A row of areas, each a degree wide. */
const ROW = ['a', 'b', 'c', 'd', 'e'].map((gss, i) => ({ gss, bounds: [i, 51, i + 1.1, 52] }) as unknown as Area)
/** North of the row, on one place: a city. */
const CITY = Array.from({ length: 30 }, (_, i) => ({ gss: `city ${i}`, bounds: [5, 52.5, 6, 52.6] }) as unknown as Area)
const AREAS = [...ROW, ...CITY]
const ALL: Bounds = [0, 50, 6, 53]
const EAST_AND_CITY: Bounds = [2.5, 50, 6, 53]
const EAST: Bounds = [2.5, 50, 6, 52.3]

it.each<[string, string[], number, Bounds, string[], number?]>([
  ['far away: none', ['c'], 7, ALL, []],
  ['the chosen one and those around it, from zoom 8', ['c'], 8, ALL, ['c', 'b', 'd']],
  ['none where nothing is chosen', [], 9, ALL, []],
  ['none for a region, which is many', ['b', 'c'], 9, ALL, []],
  ['none while the chosen one is out of view', ['a'], 9, EAST_AND_CITY, []],
  ['all in view from zoom 8, where they are few', [], 8, EAST, ['c', 'd', 'e']],
  ['none of them farther away', [], 7.75, EAST, []],
  ['all in view from zoom 10, the chosen one first', ['e'], 10, EAST, ['e', 'c', 'd']],
  ['all in view where nothing is chosen', [], 12, EAST, ['c', 'd', 'e']],
  ['the chosen one before the map comes close to it', ['c'], 7, ALL, ['c'], 9],
  ['not where the map will not come close', ['c'], 7, ALL, [], 7.5],
  ['the chosen one, far out of view, before the map goes there', ['a'], 11, EAST, ['a', 'c', 'd', 'e'], 9],
  ['none for a region that the map goes to', ['b', 'c'], 7, ALL, [], 9],
])('%s', (_, chosen, zoom, view, wanted, nextZoom) => {
  expect(wantedAreas(AREAS, chosen, { zoom, view, nextZoom })).toEqual(wanted)
})
