/**
 * Everything rebuilt from the publishers' formats, of a corner of England: the source tables of four CCGs (`SHARED_DATA`, else
 * `../shared/data`) are written as their publishers would, fetched, prepared, compiled and checked. Says what each step takes, and in
 * which rows the tables that come back are not those that went in.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RECIPES } from '../../pipeline/official/prepare.ts'
import { cut, SEVERN } from '../unit/pipeline/official/miniature/cut.ts'
import { readRows, rebuild } from '../unit/pipeline/official/miniature/rebuild.ts'
import type { Row } from '../unit/pipeline/official/miniature/tables.ts'

/** Columns of our tables that no official file has, or that come out otherwise where England has been cut. */
const UNPUBLISHED: Readonly<Record<string, readonly string[]>> = {
  'gp_practice_membership.csv.gz': ['source'],
  'nhs_trusts_2026.csv': ['type', 'region', 'ics', 'predecessor_ods', 'merger_date', 'website', 'foi_email'],
  'context/places_ipn_gb.csv.gz': ['pc1km', 'pcnearest', 'osm', 'z7', 'z7rank'],
}

export async function benchChain(): Promise<void> {
  const country = await cut(process.env.SHARED_DATA ?? '../shared/data', SEVERN)
  const dir = mkdtempSync(join(tmpdir(), 'ccg-finder-chain-'))
  const server = createServer()
  try {
    const { tables, written } = await rebuild(country, dir, async answer => {
      server.on('request', answer)
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
    })
    for (const [command, text] of Object.entries(written))
      console.log(`${command}: ${text.split('\n').findLast(line => /\d s\b/.test(line))}`)
    for (const { table } of RECIPES) {
      const before = country.tables[table]
      if (before) console.log(`${table}: ${compare(table, before, readRows(tables, table))}`)
    }
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(dir, { recursive: true })
  }
}

/** By the columns that both have and that publishers say; the order of rows counts for nothing. */
function compare(table: string, before: readonly Row[], after: readonly Row[]): string {
  const left = UNPUBLISHED[table] ?? []
  const columns = Object.keys(after[0] ?? {}).filter(column => column in before[0]! && !left.includes(column))
  const lineOf = (row: Row) => JSON.stringify(columns.map(column => plain(row[column]!)))
  const made = new Set(after.map(lineOf))
  const lost = before.map(lineOf).filter(line => !made.has(line))
  const without = left.length > 0 ? `, but for ${left.join(', ')}` : ''
  if (lost.length === 0 && made.size === new Set(before.map(lineOf)).size)
    return `${before.length} rows, as they were${without}`
  return `${before.length} rows before, ${after.length} after; ${lost.length} lost, such as ${lost[0]}`
}

/** 51.4516 and 51.45160 are one figure; blanks around a text are not kept. */
function plain(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? String(Number(text)) : text.trim()
}
