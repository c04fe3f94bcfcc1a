/** Checks that every name is in the file where it is looked up, and that every place lies where its row says. */
import { type CommonNames, labelOf, type NameIndex, type NameShard, PLACE_KEY } from '../src/core/finder/names/files.ts'
import { keyOf } from '../src/core/finder/names/normalise.ts'
import { propertiesOf } from './check-areas.ts'
import type { Geo } from './check-files.ts'
import { sum } from './population.ts'

/** A harbour or a pier may lie this far, in metres, outside the detail; positions are rounded to 11 m. */
const ASHORE = 1020
export function* checkNames({ names, overview, locator, expected }: Geo): Generator<string> {
  const index = names.get('index') as NameIndex | undefined
  const common = names.get('common') as CommonNames | undefined
  if (!index || !common) return yield 'names/index.json or names/common.json: the file is missing'
  if (common.names.split('|').length < expected.fewestCommonNames) yield 'names/common.json: names are missing'
  yield* checkRegions(
    index,
    propertiesOf(overview).map(({ residents }) => residents),
    expected.hasGreaterLondon,
  )
  const listed = new Set(index.files.split(' '))
  let places = 0
  for (const [file, shard] of names) {
    if (file === 'index' || file === 'common') continue
    if (!listed.delete(file)) yield `names/${file}.json: not in names/index.json`
    places += (shard as NameShard).places.length
    yield* checkShard(`names/${file}.json`, file, shard as NameShard, index.regions.length, locator)
  }
  for (const file of listed) yield `names/${file}.json: the file is missing`
  if (places < expected.fewestPlaces) yield `names/: only ${places} places`
}

/** Counties and the districts of a county have the people of their cells, and no more. */
function* checkRegions({ regions }: NameIndex, residents: readonly number[], hasLondon: boolean): Generator<string> {
  for (const [name, kind, county, pairs] of regions) {
    if (county >= regions.length || (kind > 0 && county < 0)) yield `names/index.json: ${name} has no county`
    for (let at = 0; at < pairs.length; at += 2) {
      const [cell, people] = [pairs[at]!, pairs[at + 1]!]
      if (!(people <= (residents[cell] ?? -1))) yield `names/index.json: ${name} has more people than cell ${cell}`
    }
  }
  if (!hasLondon) return
  const districts = regions.filter(([, kind, county]) => kind > 0 && regions[county]?.[0] === 'Greater London')
  const people = (pairs: readonly number[]) => sum(pairs.filter((_, at) => at % 2 === 1))
  const london = regions.find(([name]) => name === 'Greater London')
  if (!london || people(london[3]) !== sum(districts.map(([, , , pairs]) => people(pairs)))) {
    yield 'names/index.json: the boroughs of Greater London do not add up'
  }
}

function* checkShard(
  path: string,
  start: string,
  shard: NameShard,
  regions: number,
  { cellAt, bordersNear }: Geo['locator'],
) {
  const isFiled = (key: string) => `${key}_`.startsWith(start)
  for (const row of shard.places) {
    const [name, district, cell, , lat, long] = row
    if (!isFiled(row[PLACE_KEY] ?? keyOf(name))) yield `${path}: ${name} is filed in the wrong file`
    if (district >= regions) yield `${path}: ${name} has no district`
    const point = { lat: lat / 1e4, long: long / 1e4 }
    if (cell < 0 || cellAt(point) === cell) continue
    if (!bordersNear(point, ASHORE).some(near => near.cell === cell)) yield `${path}: ${name} does not lie in its cell`
  }
  for (const [name] of shard.practices) if (!isFiled(keyOf(name))) yield `${path}: ${name} is filed in the wrong file`
  for (const row of shard.hospitals) {
    if (!isFiled(keyOf(row[0])) && !isFiled(labelOf(row) ?? '')) yield `${path}: ${row[0]} is filed in the wrong file`
  }
}
