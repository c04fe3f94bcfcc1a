/** What newer source tables change, said before anything is compiled from them. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openPostcodes, type PostcodeRow } from '../postcodes.ts'
import { openTable } from '../sources.ts'
import { PUBLISHED } from '../successions.ts'

/** One kind of change: how often, and the first examples in words. */
export interface Change {
  readonly what: string
  readonly count: number
  readonly examples: readonly string[]
}

const EXAMPLES = 5

/**
 * Compares the tables that both folders have.
 *
 * @throws SourceError when a table is malformed
 */
export async function diffTables(before: string, after: string): Promise<Change[]> {
  const changes = createCounter()
  const both = (table: string) => [before, after].every(dir => existsSync(join(dir, table)))
  if (both('areas.csv')) await diffAreas(before, after, changes.add)
  if (both('postcodes.csv.gz')) await diffPostcodes(before, after, changes.add)
  if (both('gp_practice_membership.csv.gz')) await diffMemberships(before, after, changes.add)
  return changes.list()
}

type Add = (what: string, example: string) => void

function createCounter() {
  const changes = new Map<string, { count: number; examples: string[] }>()
  return {
    add(what: string, example: string) {
      const change = changes.get(what) ?? { count: 0, examples: [] }
      changes.set(what, change)
      if (change.count++ < EXAMPLES) change.examples.push(example)
    },
    list: () => [...changes].map(([what, change]) => ({ what, ...change })),
  }
}

async function diffAreas(before: string, after: string, add: Add): Promise<void> {
  const read = async (dir: string) => {
    const areas = new Map<string, { gss: string; name: string }>()
    for await (const row of openTable(dir, 'areas.csv', ['edition', 'gss', 'ods', 'name']))
      areas.set(`${row.text('edition')} ${row.text('ods')}`, { gss: row.text('gss'), name: row.text('name') })
    return areas
  }
  const [old, fresh] = [await read(before), await read(after)]
  for (const [key, { gss, name }] of fresh) {
    const was = old.get(key)
    if (!was) add('areas added', `${key} ${name}`)
    else if (was.gss !== gss) add('areas recoded', `${key}: ${was.gss} → ${gss}`)
    else if (was.name !== name) add('areas renamed', `${key}: ${was.name} → ${name}`)
  }
  for (const [key, { name }] of old) if (!fresh.has(key)) add('areas gone', `${key} ${name}`)
}

async function diffPostcodes(before: string, after: string, add: Add): Promise<void> {
  const areaOf = await readAreas(existsSync(join(after, 'lsoa11_areas.csv.gz')) ? after : before)
  const old = new Map<string, string>()
  for await (const row of openPostcodes(before)) old.set(row.text('pcds'), stateOf(row))
  for await (const row of openPostcodes(after)) {
    const pcds = row.text('pcds')
    const [was, now] = [old.get(pcds), stateOf(row)]
    old.delete(pcds)
    if (was === undefined) add('postcodes added', pcds)
    else if (was !== now) diffPostcode(pcds, was.split(','), now.split(','), areaOf, add)
  }
  for (const pcds of old.keys()) add('postcodes gone', pcds)
}

function stateOf(row: PostcodeRow): string {
  return [row.text('live'), row.text('lsoa11'), row.text('ctry'), row.text('lat'), row.text('long')].join()
}

function diffPostcode(pcds: string, was: string[], now: string[], areaOf: ReadonlyMap<string, string>, add: Add): void {
  const [wasLive, wasLsoa, wasCountry, ...wasPosition] = was
  const [live, lsoa, country, ...position] = now
  if (wasLive !== live) add(live === '1' ? 'postcodes back in use' : 'postcodes ended', pcds)
  if (wasLsoa !== lsoa) {
    const [from, to] = [areaOf.get(wasLsoa!) ?? 'none', areaOf.get(lsoa!) ?? 'none']
    add(
      from === to ? 'postcodes in another LSOA of the same area' : 'postcodes in another area',
      `${pcds}: ${from} → ${to}`,
    )
  }
  if (wasCountry !== country)
    add('postcodes in another country', `${pcds}: ${wasCountry || 'none'} → ${country || 'none'}`)
  if (wasPosition.join() !== position.join()) add('postcodes at another position', pcds)
}

/** The area of today of each LSOA. Without the table, every LSOA is an area of its own. */
async function readAreas(dir: string): Promise<ReadonlyMap<string, string>> {
  const { column } = PUBLISHED.at(-1)!
  const areas = new Map<string, string>()
  for await (const row of openTable(dir, 'lsoa11_areas.csv.gz', ['LSOA11CD', column]))
    areas.set(row.text('LSOA11CD'), row.text(column))
  return areas
}

async function diffMemberships(before: string, after: string, add: Add): Promise<void> {
  const read = async (dir: string) => {
    const parents = new Map<string, string>()
    for await (const row of openTable(dir, 'gp_practice_membership.csv.gz', ['ods', 'ccg_ods', 'left'])) {
      const ods = row.text('ods')
      if (row.text('left') === '') parents.set(ods, row.text('ccg_ods'))
      else if (!parents.has(ods)) parents.set(ods, '')
    }
    return parents
  }
  const [old, fresh] = [await read(before), await read(after)]
  for (const [ods, parent] of fresh) {
    const was = old.get(ods)
    if (was === undefined) add('practices added', ods)
    else if (was !== parent)
      add(parent ? 'practices moved' : 'practices closed', `${ods}: ${was || 'none'} → ${parent || 'none'}`)
  }
  for (const ods of old.keys()) if (!fresh.has(ods)) add('practices gone', ods)
}
