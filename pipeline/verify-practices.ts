/**
 * `npm run verify:practices -- --sources DIR`: compares the area of every practice at every edition's date with the source
 * tables, and the members of each CCG of April 2017 with the list of July 2017.
 */
import { parseArgs } from 'node:util'
import { diskSource } from '../cli/diskSource.ts'
import { createAtlas } from '../src/core/areas/atlas.ts'
import { type EditionId, editionOf } from '../src/core/areas/editions.ts'
import type { AreaTable } from '../src/core/geo.ts'
import {
  areaOfPractice,
  type PracticeRecord,
  type PracticeShard,
  practiceFile,
  registerDay,
} from '../src/core/practices/practice.ts'
import { readTable } from './sources.ts'
import { PUBLISHED } from './successions.ts'

const { values } = parseArgs({
  options: { sources: { type: 'string' }, geo: { type: 'string', default: 'public/geo' } },
})
if (!values.sources) throw new Error('Usage: npm run verify:practices -- --sources DIR')
const { sources } = values
const source = diskSource(values.geo)
const { areas } = (await source.json('areas.json')) as AreaTable
const atlas = createAtlas(areas)

interface Span {
  readonly code: string
  /** `YYYYMMDD`, as published; empty where there is none. */
  readonly joined: string
  readonly left: string
}

const spans = new Map<string, Span[]>()
for (const row of await readTable(sources, 'gp_practice_membership.csv.gz', ['ods', 'ccg_ods', 'joined', 'left'])) {
  const ofPractice = spans.get(row.text('ods')) ?? []
  ofPractice.push({ code: row.text('ccg_ods'), joined: row.text('joined'), left: row.text('left') })
  spans.set(row.text('ods'), ofPractice)
}
const boards = new Map<string, Readonly<Record<EditionId, string>>>()
for (const row of await readTable(sources, 'gp_practices_2026-02.csv.gz', ['ods', 'icb22_ods', 'ICB26CD']))
  boards.set(row.text('ods'), { icb2022: row.text('icb22_ods'), icb2026: row.text('ICB26CD') })
const codes = [...new Set([...spans.keys(), ...boards.keys()])].sort()

let faults = 0
for (const { id } of PUBLISHED) await verifyEdition(id)
await verifyTotals()
process.exitCode = faults === 0 ? 0 : 1

async function verifyEdition(edition: EditionId): Promise<void> {
  const found = new Map<string, number>()
  const strays = new Set<string>()
  let members = 0
  let different = 0
  for (const ods of codes) {
    const expected = published(ods, edition)
    if (expected) members++
    const area = areaOfPractice(await recordOf(ods), edition, atlas)
    // A few codes of the register are no area of the edition.
    if (expected && !atlas.get(edition, expected)) strays.add(expected)
    else if ((area && (area.gss === expected || area.ods === expected)) !== (expected ? true : undefined)) different++
    if (area) found.set(area.gss, (found.get(area.gss) ?? 0) + 1)
  }
  faults += different
  const empty = atlas.in(edition).filter(({ gss }) => !found.has(gss)).length
  const stray = strays.size > 0 ? `; codes that are no area of it: ${[...strays].sort().join(', ')}` : ''
  console.log(
    `${edition}: ${members} practices with an area, ${members - different} as published, ${different} not; ` +
      `${found.size} areas with members, ${empty} without${stray}`,
  )
}

/** What the tables say, by their own days and columns. */
function published(ods: string, edition: EditionId): string | undefined {
  if (editionOf(edition).kind === 'icb') return boards.get(ods)?.[edition]
  const day = registerDay(edition).replaceAll('-', '')
  const on = (spans.get(ods) ?? []).filter(({ joined, left }) => joined <= day && (left === '' || day <= left))
  return on.toSorted((a, b) => (a.joined < b.joined ? -1 : 1)).at(-1)?.code
}

async function recordOf(ods: string): Promise<PracticeRecord> {
  const record = ((await source.json(practiceFile(ods))) as PracticeShard)[ods]
  if (!record) throw new Error(`${practiceFile(ods)} lacks ${ods}`)
  return record
}

/** The members of each CCG in July 2017, beside those of the list of that month. */
async function verifyTotals(): Promise<void> {
  const listed = await readTable(sources, 'gp_practices_2017-07.csv.gz', ['ods', 'ccg_ods'])
  const [inList, equal] = [new Map<string, number>(), new Map<string, number>()]
  for (const row of listed) {
    const ccg = row.text('ccg_ods')
    inList.set(ccg, (inList.get(ccg) ?? 0) + 1)
    const area = areaOfPractice(await recordOf(row.text('ods')), 'ccg2017', atlas)
    if (area?.ods === ccg) equal.set(ccg, (equal.get(ccg) ?? 0) + 1)
  }
  const same = [...inList].filter(([ccg, count]) => equal.get(ccg) === count).length
  faults += inList.size - same
  console.log(`July 2017: ${listed.length} practices listed; ${same} of ${inList.size} CCGs have exactly their members`)
}
