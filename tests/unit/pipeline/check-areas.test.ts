import { expect, it } from 'vitest'
import { checkAreas, checkBorderland, checkCells, checkPlaces } from '../../../pipeline/check-areas.ts'
import type { Borderland } from '../../../src/core/finder/locate/water.ts'
import type { AreaTable, CellTopology, PlaceTable } from '../../../src/core/geo.ts'
import { type Open, tamper } from './compiled.ts'

type Case<T> = [string, (json: Open<T>) => unknown, string]

it.each<Case<CellTopology>>([
  ['no geometry', json => Object.assign(json.objects.cells.geometries[7]!, { arcs: [] }), 'overview.json: cell 7 (E38'],
  ['a cell too few', json => json.objects.cells.geometries.pop(), 'overview.json: 218 cells, not 219'],
  [
    'a person too many',
    json => Object.assign(json.objects.cells.geometries[0]!.properties!, { residents: 0 }),
    'residents in mid-2017, not 55619430',
  ],
  ['other cells', json => json.objects.cells.geometries.reverse(), 'detail.json: its cells are not those of overview'],
  ['another release', json => Object.assign(json, { stamp: 1 }), 'detail.json: it is of another release than overview'],
])('finds cells with %s', async (_, change, problem) => {
  expect([...checkCells(await tamper('overview', change))].join('\n')).toContain(problem)
})

const isWestEssex = (area: { gss: string; editions: readonly number[] }) =>
  area.gss === 'E38000197' && area.editions.includes(2)
const set = (fields: object) => (json: Open<AreaTable>) => Object.assign(json.areas.find(isWestEssex)!, fields)
const WHO = 'areas.json: NHS West Essex CCG (E38000197, ccg2017)'

it.each<Case<AreaTable>>([
  ['that is gone', json => json.areas.splice(json.areas.findIndex(isWestEssex), 1), 'E38000197 of ccg2017 has no name'],
  ['too many', json => json.areas.push(json.areas.find(isWestEssex)!), 'areas.json: 208 areas in ccg2017, not 207'],
  ['of no cell', set({ gss: 'E38999999' }), 'NHS West Essex CCG (E38999999, ccg2017) has no geometry'],
  ['with other people', set({ residents2017: 304_452 }), `${WHO} has 304452 residents, its cells 304451`],
  ['with people of mid-2019 too many', set({ residents2019: 310_041 }), '56286962 residents in mid-2019 in ccg2017'],
  ['that is far too large', set({ km2: 9999 }), 'km² in ccg2017'],
  ['with a label elsewhere', set({ label: [-0.1, 51.5] }), `${WHO}: its label does not lie inside it`],
  ['with bounds elsewhere', set({ bounds: [0, 50, 1, 51] }), `${WHO}: its label does not lie in its bounds`],
])('finds an area %s', async (_, change, problem) => {
  expect([...checkAreas(await tamper('areas', change))].join('\n')).toContain(problem)
})

it.each<Case<PlaceTable>>([
  ['abroad', json => json.lat.splice(0, 1, 488_500), 'places.json: London is not in England'],
  ['out of order', json => json.population.splice(1, 1, 99_000_000), 'places.json: Birmingham is out of order'],
])('finds a place %s', async (_, change, problem) => {
  expect([...checkPlaces(await tamper('places', change))]).toContain(problem)
})

it.each<Case<Borderland>>([
  [
    'that has moved',
    ({ transform }) =>
      Object.assign(transform!, { translate: [transform!.translate[0], transform!.translate[1] + 0.05] }),
    'borderland.json: it does not have Gretna',
  ],
  ['where nobody asks for it', json => Object.assign(json.transform!, { translate: [0, 51] }), 'is never asked for'],
])('finds land of the neighbours %s', async (_, change, problem) => {
  expect([...checkBorderland(await tamper('borderland', change))].join('\n')).toContain(problem)
})

it('finds an edition that the manifest counts otherwise', async () => {
  const geo = await tamper('manifest', ({ editions }) => Object.assign(editions[2]!, { count: 208 }))
  expect([...checkAreas(geo)]).toEqual(['manifest.json: 208 areas in ccg2017'])
})
