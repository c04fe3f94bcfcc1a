/** `near/<cell>.json`: the practices that may be the nearest to a postcode of the cell, of July 2017 and of today. */
import Flatbush from 'flatbush'
import type { Shard } from '../../src/core/finder/directory/directory.ts'
import type { Finder } from '../../src/core/finder/finder.ts'
import type { Locator } from '../../src/core/finder/locate/locator.ts'
import type { Point } from '../../src/core/geo.ts'
import type { NearRow, NearTable } from '../../src/core/practices/near.ts'
import { memberOn, type PracticeShard, registerDay } from '../../src/core/practices/practice.ts'
import { locate } from '../providers-position.ts'
import { readPracticeSources } from './read.ts'

/** Practices of each list for a postcode: the page shows three; the index measures longitudes as at 53° north. */
const NEAREST = 5
const NARROWING = Math.cos((53 * Math.PI) / 180)
/** Postcodes this near to each other, in degrees, have the same neighbours but for metres. */
const GRID = 1e-3

const LISTS = ['in2017', 'today'] as const
type List = (typeof LISTS)[number]

export interface NearSources {
  readonly sources: string
  readonly practices: ReadonlyMap<string, PracticeShard>
  readonly finder: Finder
  readonly detail: Locator
  /** Every shard of the directory, with the cells of its postcodes. */
  readonly shards: AsyncIterable<Shard>
  readonly cellCount: number
}

/** In order of the cells. @throws SourceError when a table is missing or malformed. */
export async function buildNear({ shards, cellCount, ...from }: NearSources): Promise<NearTable[]> {
  const rows = { in2017: await rowsOf2017(from), today: rowsOfToday(from.practices) }
  const nearest = { in2017: indexOf(rows.in2017), today: indexOf(rows.today) }
  const found = Array.from({ length: cellCount }, () => ({ in2017: new Set<number>(), today: new Set<number>() }))
  const asked = new Set<string>()
  for await (const shard of shards) {
    for (const { point, cell } of shard.list()) {
      if (!point || cell === undefined) continue
      const key = `${cell} ${Math.round(point.lat / GRID)} ${Math.round(point.long / GRID)}`
      if (asked.has(key)) continue
      asked.add(key)
      for (const list of LISTS) for (const at of nearest[list](point)) found[cell]![list].add(at)
    }
  }
  const pick = (list: List, numbers: ReadonlySet<number>) =>
    [...numbers].sort((a, b) => a - b).map(at => rows[list][at]!)
  return found.map(({ in2017, today }) => ({ in2017: pick('in2017', in2017), today: pick('today', today) }))
}

/** Where they stood then, under the name that they had, with their CCG by membership. */
async function rowsOf2017({
  sources,
  practices,
  finder,
  detail,
}: Omit<NearSources, 'shards' | 'cellCount'>): Promise<NearRow[]> {
  const { of2017 } = await readPracticeSources(sources)
  const rows: NearRow[] = []
  for (const [ods, { name, lat, long, postcode }] of of2017) {
    const record = practices.get(ods.slice(0, 3))?.[ods]
    const ccg = record && memberOn(record, registerDay('ccg2017'))
    const published = lat !== null && long !== null ? { lat, long } : null
    const located = ccg && (await locate(published, postcode, finder, detail))
    if (!ccg || !located || located.kind !== 'located') continue
    const { point } = located
    rows.push([ods, name, Math.round(point.lat * 1e5), Math.round(point.long * 1e5), ccg])
  }
  return sorted(rows)
}

function rowsOfToday(practices: ReadonlyMap<string, PracticeShard>): NearRow[] {
  const rows = [...practices.values()].flatMap(shard =>
    Object.entries(shard).flatMap(([ods, { name, isOpen, boards, at }]): NearRow[] =>
      isOpen && boards && at ? [[ods, name, at[0], at[1], boards[0]!]] : [],
    ),
  )
  return sorted(rows)
}

function sorted(rows: NearRow[]): NearRow[] {
  return rows.sort((a, b) => (a[0] < b[0] ? -1 : 1))
}

function indexOf(rows: readonly NearRow[]): (point: Point) => number[] {
  const index = new Flatbush(rows.length)
  for (const [, , lat, long] of rows) index.add((long / 1e5) * NARROWING, lat / 1e5)
  index.finish()
  return ({ lat, long }) => index.neighbors(long * NARROWING, lat, NEAREST)
}
