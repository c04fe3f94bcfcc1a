/** `practices/<first three signs>.json`: every practice since 2013, with its memberships. */
import { BOARD_EDITIONS, EDITIONS, editionIndex, editionOf } from '../../src/core/areas/editions.ts'
import type { Finder } from '../../src/core/finder/finder.ts'
import type { Locator } from '../../src/core/finder/locate/locator.ts'
import { normalise } from '../../src/core/finder/names/normalise.ts'
import type { CellProperties } from '../../src/core/geo.ts'
import type { PracticeRecord, PracticeShard } from '../../src/core/practices/practice.ts'
import { type Located, locate } from '../providers-position.ts'
import { type Listed, type PracticeSources, readPracticeSources } from './read.ts'

/** After this day the register gives the CCG's own days for a practice that closed. */
const SURE_UNTIL = '2019-08-31'
const NAMELESS = 'GP practice'

/** @throws SourceError when a table is missing or malformed. */
export async function buildPractices(
  sources: string,
  finder: Finder,
  detail: Locator,
  cells: readonly CellProperties[],
): Promise<Map<string, PracticeShard>> {
  const tables = await readPracticeSources(sources)
  const shards = new Map<string, Record<string, PracticeRecord>>()
  const codes = [...new Set([...tables.members.keys(), ...tables.of2026.keys()])].sort()
  for (const ods of codes) {
    const shard = shards.get(ods.slice(0, 3)) ?? {}
    shards.set(ods.slice(0, 3), shard)
    shard[ods] = await recordOf(ods, tables, finder, detail, cells)
  }
  return shards
}

async function recordOf(
  ods: string,
  tables: PracticeSources,
  finder: Finder,
  detail: Locator,
  cells: readonly CellProperties[],
): Promise<PracticeRecord> {
  const [now, old, yearly] = [tables.of2026.get(ods), tables.of2017.get(ods), tables.byYear.get(ods)]
  const members = tables.members.get(ods) ?? []
  const known: Listed | undefined = now ?? old
  const name = known?.name ?? yearly?.name ?? `${NAMELESS} ${ods}`
  const postcode = known?.postcode || yearly?.postcode || ''
  const published = known && known.lat !== null && known.long !== null ? { lat: known.lat, long: known.long } : null
  const located = await locate(published, postcode, finder, detail)
  const patients = now?.patients ? ([now.patients, '2026-02'] as const) : yearly?.patients
  const last = members.at(-1)?.[2] ?? ''
  const others = [old?.name, yearly?.name].filter(other => other && normalise(other) !== normalise(name))
  return {
    name,
    ...(others[0] && { former: others[0] }),
    address: known?.address ?? '',
    postcode,
    phone: known?.phone ?? '',
    asOf: now ? '2026-02' : old ? '2017-07' : '',
    members,
    ...(patients && { patients }),
    isOpen: now !== undefined,
    ...(!now && last && last <= SURE_UNTIL && { closed: last }),
    ...(now && { boards: [...laterBoards(now.boards[0], located, cells), ...now.boards] }),
    ...(located.kind === 'located' && {
      at: [Math.round(located.point.lat * 1e5), Math.round(located.point.long * 1e5), located.cell] as const,
    }),
  }
}

/** The edition whose boards the register names. */
const REGISTERED = EDITIONS.findLast(({ kind, follows }) => kind === 'icb' && !follows)!.id

/** GSS codes of its boards in the editions after the register, newest first: of a board that was split, the part where it stands. */
function laterBoards(gss: string, located: Located, cells: readonly CellProperties[]): string[] {
  const later = BOARD_EDITIONS.filter(id => editionOf(id).follows)
  if (!later.length) return []
  const of = ({ areas }: CellProperties) => areas[editionIndex(REGISTERED)] === gss
  const here = located.kind === 'located' ? cells[located.cell] : undefined
  const cell = here && of(here) ? here : cells.filter(of).reduce((a, b) => (b.residents > a.residents ? b : a))
  return later.map(id => cell.areas[editionIndex(id)]!)
}
