/**
 * `npm run verify:truth -- --sources ../shared/data`: asks the app's own finder for every postcode that has an official area, and
 * compares its area with the official one in all ten editions. Exit code 1 when one differs.
 */

import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { diskSource } from '../cli/diskSource.ts'
import { createFinder } from '../src/core/finder/finder.ts'
import { openTable } from './sources.ts'
import { PUBLISHED } from './successions.ts'

const GEO = fileURLToPath(new URL('../public/geo', import.meta.url))
/** Mismatches printed in full; all are counted. */
const SHOWN = 20

const { values } = parseArgs({ options: { sources: { type: 'string' }, data: { type: 'string', default: GEO } } })
if (!values.sources) {
  process.stderr.write('Where are the source tables? npm run verify:truth -- --sources ../shared/data\n')
  process.exit(2)
}
process.exitCode = (await verify(values.sources, values.data)) === 0 ? 0 : 1

async function verify(sources: string, data: string): Promise<number> {
  const started = performance.now()
  const official = await readOfficial(sources)
  const finder = createFinder(diskSource(data))
  const cells = await finder.cells()
  let checked = 0
  const mismatches: string[] = []
  for await (const row of openTable(sources, 'postcodes.csv.gz', ['pcds', 'lsoa11'])) {
    if (row.text('lsoa11') === '') continue
    const expected = official.get(row.text('lsoa11'))
    const answer = await finder.find(row.text('pcds'))
    const found = answer.kind === 'postcode' ? cells[answer.cell]!.areas.join() : answer.kind
    checked++
    if (found !== expected) mismatches.push(`${row.text('pcds')}: found ${found}, official ${expected}`)
  }
  for (const mismatch of mismatches.slice(0, SHOWN)) process.stdout.write(`${mismatch}\n`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `${checked.toLocaleString('en-GB')} postcodes with an official area in ${PUBLISHED.length} editions, ${seconds} s: ` +
      `${mismatches.length.toLocaleString('en-GB')} mismatches\n`,
  )
  if (checked === 0) throw new Error('No postcode with an official area was found in the sources')
  return mismatches.length
}

async function readOfficial(sources: string): Promise<Map<string, string>> {
  const columns = PUBLISHED.map(edition => edition.column)
  const official = new Map<string, string>()
  for await (const row of openTable(sources, 'lsoa11_areas.csv.gz', ['LSOA11CD', ...columns])) {
    official.set(row.text('LSOA11CD'), columns.map(column => row.text(column)).join())
  }
  return official
}
