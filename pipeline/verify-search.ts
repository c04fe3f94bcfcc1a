/**
 * `npm run verify:search -- --sources DIR`: asks the app's own search for every CCG, district, practice and large place
 * of the source tables by name, and counts what came out. Wrong is an answer that is sure of another thing.
 */
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

const OUTCOMES = ['right', 'choice, right one first', 'choice with it', 'wrong', 'nothing'] as const
type Outcome = (typeof OUTCOMES)[number]

/** Something with a name: what is asked, and whether a suggestion or a sure result is it. */
interface Case {
  readonly text: string
  readonly isIt: (found: Suggestion | Result) => boolean
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
for (const [what, cases] of await allCases(values.sources)) wrong += await count(what, cases)
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
  const places = await readIndexPlaces(sources, (await source.json('places.json')) as PlaceTable)
  const largest = places.toSorted((a, b) => b.people - a.people).slice(0, LARGEST)
  return [
    ['CCGs of April 2017', ccgs.map(row => ({ text: row.text('name'), isIt: isArea(row.text('gss')) }))],
    ['districts of 2017', districts.map(row => ({ text: row.text('LADNM'), isIt: isRegion(row.text('LADNM')) }))],
    ['practices of July 2017', old.map(row => ({ text: row.text('name'), isIt: isPractice(row.text('ods')) }))],
    ['practices of February 2026', now.map(row => ({ text: row.text('name'), isIt: isPractice(row.text('ods')) }))],
    ['largest places', largest.map(({ name, point }) => ({ text: name, isIt: isPlace(name, point) }))],
  ]
}

async function count(what: string, cases: readonly Case[]): Promise<number> {
  const counts = new Map<Outcome, number>(OUTCOMES.map(outcome => [outcome, 0]))
  const examples: string[] = []
  for (const { text, isIt } of cases) {
    const outcome = judge(await search(text), isIt)
    counts.set(outcome, counts.get(outcome)! + 1)
    if ((outcome === 'wrong' || outcome === 'nothing') && examples.length < SHOWN) examples.push(`${text}: ${outcome}`)
  }
  console.log(`${what}: ${cases.length}; ${[...counts].map(([outcome, n]) => `${outcome} ${n}`).join(', ')}`)
  for (const example of examples) console.log(`  ${example}`)
  return counts.get('wrong')!
}

function judge(result: Result, isIt: Case['isIt']): Outcome {
  if (isIt(result)) return 'right'
  const options = optionsOf(result)
  const at = options.findIndex(isIt)
  if (at !== -1) return at === 0 ? 'choice, right one first' : 'choice with it'
  if (result.kind === 'choose' || result.kind === 'nothing' || result.kind === 'invalid') return 'nothing'
  return 'wrong'
}

function optionsOf(result: Result): readonly Suggestion[] {
  if (result.kind === 'choose') return result.options
  if (result.kind === 'region') return result.others
  return result.kind === 'elsewhere' ? (result.others ?? []) : []
}

function locatorCells(topology: unknown): readonly string[] {
  const { geometries } = (topology as CellTopology).objects.cells
  return geometries.map(({ properties }) => (properties as CellProperties).areas[editionIndex('ccg2017')]!)
}

function ccgOf(cell: number): string {
  return cells[cell]!
}

function isArea(gss: string): Case['isIt'] {
  return found =>
    (found.kind === 'area' && found.area.gss === gss) || (found.kind === 'other' && found.area.gss === gss)
}

/** The CCG of its name that holds all of it is right, and so is a county of its name: its shares are those of the whole. */
function isRegion(name: string): Case['isIt'] {
  const key = keyOf(name)
  return found =>
    (found.kind === 'area' && keyOf(found.area.name) === key) ||
    (found.kind === 'region' && (keyOf(found.region.name) === key || key.startsWith(keyOf(found.region.name))))
}

function isPractice(ods: string): Case['isIt'] {
  return found => found.kind === 'practice' && ('ods' in found ? found.ods : found.practice.ods) === ods
}

/** The place, one of its name in the same CCG, the district, county or CCG of its name, or the country that it is in. */
function isPlace(name: string, point: Point): Case['isIt'] {
  const key = keyOf(name)
  const cell = locator.cellAt(point)
  return found => {
    if (found.kind === 'region') return keyOf(found.region.name).includes(key)
    if (found.kind === 'area') return keyOf(found.area.name).includes(key)
    if (found.kind === 'place') return distance(found.place.point, point) < SAME
    if (found.kind === 'elsewhere') return found.point === undefined || distance(found.point, point) < SAME
    if (found.kind !== 'point' || found.place === undefined) return false
    return distance(found.point, point) < SAME || (cell !== undefined && ccgOf(found.cell) === ccgOf(cell))
  }
}
