/** From an empty folder to a compiled one, by the commands that a maintainer types. */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { readRegistry } from '../../../../../pipeline/official/registry.ts'
import { listed } from '../listed.ts'
import type { Answer } from '../publisher.ts'
import { mapTables } from './context.ts'
import { publish } from './publish.ts'
import { type Country, expectationsOf, handMade, type Row } from './tables.ts'

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

export interface Rebuilt {
  readonly tables: string
  readonly geo: string
  /** What each command wrote, by its name. */
  readonly written: Readonly<Record<string, string>>
}

/**
 * Fetches, prepares, compiles and checks.
 *
 * @param dir an empty folder; `serve` answers requests, and returns its address
 * @throws Error with what a command wrote when it failed
 */
export async function rebuild(
  country: Country,
  dir: string,
  serve: (answer: Answer) => Promise<{ readonly url: string }>,
): Promise<Rebuilt> {
  const files = await publish(country)
  const { url } = await serve((request, response) => {
    const content = files[request.url!.slice(1)]
    if (content) response.end(content)
    else response.writeHead(404).end()
  })
  const registry = readRegistry().map(file => ({ ...file, address: file.reader && `${url}/${file.id}` }))
  writeFileSync(join(dir, 'sources.json'), listed(registry))
  writeFileSync(join(dir, 'expect.json'), JSON.stringify(expectationsOf(country)))
  const [cache, tables, geo] = [join(dir, 'cache'), join(dir, 'tables'), join(dir, 'geo')]
  const official = ['--registry', join(dir, 'sources.json'), '--cache', cache]
  const expectation = ['--expect', join(dir, 'expect.json')]
  const written: Record<string, string> = {}
  const done = async (script: string, ...words: string[]) => {
    const { code, text } = await run(script, words)
    if (code !== 0) throw new Error(`${script}: ${text}`)
    written[script] = text
  }
  await done('data:fetch', ...official)
  await done('data:prepare', ...official, '--out', tables)
  for (const [name, content] of Object.entries({ ...handMade(country), ...mapTables() }))
    writeFileSync(join(tables, name), content)
  await done('data', '--sources', tables, '--out', geo, ...expectation)
  await done('data:check', geo, ...expectation)
  return { tables, geo, written }
}

/** `npm run <script> -- <words>`, without npm. */
function run(script: string, words: readonly string[]): Promise<{ code: number | null; text: string }> {
  const [tool, ...command] = SCRIPTS[script]!.split(' ')
  if (tool !== 'tsx') throw new Error(`${script} is not run by tsx`)
  const child = spawn(process.execPath, ['--import', 'tsx', ...command, ...words])
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (text += chunk))
  return new Promise(resolve => child.on('close', code => resolve({ code, text })))
}

export function readRows(dir: string, table: string): Row[] {
  const bytes = readFileSync(join(dir, table))
  return parse(table.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true }) as Row[]
}
