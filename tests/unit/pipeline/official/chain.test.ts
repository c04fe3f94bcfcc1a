// @vitest-environment node
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { diskSource } from '../../../../cli/diskSource.ts'
import { RECIPES } from '../../../../pipeline/official/prepare.ts'
import { readRegistry } from '../../../../pipeline/official/registry.ts'
import { editionIndex } from '../../../../src/core/areas/editions.ts'
import { createFinder, type Finder } from '../../../../src/core/finder/finder.ts'
import { folder } from '../folder.ts'
import { listed } from './listed.ts'
import { mapTables } from './miniature/context.ts'
import { INVENTED } from './miniature/invented.ts'
import { publish } from './miniature/publish.ts'
import { type Country, expectationsOf, handMade, type Row } from './miniature/tables.ts'
import { startPublisher } from './publisher.ts'

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** `npm run <script> -- <words>`, without npm. */
function run(script: string, words: readonly string[]): Promise<{ code: number | null; text: string }> {
  const [tool, ...command] = SCRIPTS[script]!.split(' ')
  expect(tool).toBe('tsx')
  const child = spawn(process.execPath, ['--import', 'tsx', ...command, ...words])
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (text += chunk))
  return new Promise(resolve => child.on('close', code => resolve({ code, text })))
}

/** From an empty folder to a compiled one, by the commands that a maintainer types. */
async function rebuild(country: Country) {
  const files = await publish(country)
  const { url } = await startPublisher((request, response) => {
    const content = files[request.url!.slice(1)]
    if (content) response.end(content)
    else response.writeHead(404).end()
  })
  const registry = readRegistry().map(file => ({ ...file, address: file.reader && `${url}/${file.id}` }))
  const dir = folder({
    'sources.json': listed(registry),
    'expect.json': JSON.stringify(expectationsOf(country)),
  })
  const [cache, tables, geo] = [join(dir, 'cache'), join(dir, 'tables'), join(dir, 'geo')]
  const official = ['--registry', join(dir, 'sources.json'), '--cache', cache]
  const expectation = ['--expect', join(dir, 'expect.json')]
  const done = async (script: string, ...words: string[]) => {
    const { code, text } = await run(script, words)
    expect(code, `${script}: ${text}`).toBe(0)
    return text
  }
  await done('data:fetch', ...official)
  const prepared = await done('data:prepare', ...official, '--out', tables)
  for (const [name, content] of Object.entries({ ...handMade(country), ...mapTables() }))
    writeFileSync(join(tables, name), content)
  await done('data', '--sources', tables, '--out', geo, ...expectation)
  await done('data:check', geo, ...expectation)
  return { tables, geo, prepared }
}

function read(dir: string, table: string): Row[] {
  const bytes = readFileSync(join(dir, table))
  return parse(table.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true }) as Row[]
}

const PREPARED = RECIPES.map(({ table }) => table).filter(
  table => !table.includes('geojson') && !table.startsWith('imd'),
)

describe('from an empty folder, the publishers’ files become a public/geo that the app answers from', () => {
  it('of an invented country', async () => {
    const { tables, geo, prepared } = await rebuild(INVENTED)
    for (const table of PREPARED) expect(read(tables, table), table).toEqual(INVENTED.tables[table])
    expect(prepared).not.toContain('fetch them first')
    expect(prepared).toContain('councils_2026.csv: missing; made by hand')
    const finder = createFinder(diskSource(geo))
    expect(await ccgOf(finder, 'GL12 1AA')).toBe('E38000901')
    expect(await ccgOf(finder, 'gl12 4ad')).toBe('E38000902')
    expect(await ccgOf(finder, 'GL12 6AB')).toBe('E38000903')
    expect(await ccgOf(finder, 'GL12 9AA')).toBe('E38000901')
    expect(await ccgOf(finder, 'NP16 5AA')).toBe('elsewhere')
    expect(await finder.find('NPT 0AD')).toMatchObject({ kind: 'elsewhere', country: 'wales' })
  }, 240_000)
})

async function ccgOf(finder: Finder, question: string): Promise<string> {
  const answer = await finder.find(question)
  if (answer.kind !== 'postcode') return answer.kind
  return (await finder.cells())[answer.cell]!.areas[editionIndex('ccg2017')]!
}
