// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFolder } from '../../../scripts/lib/compress.mjs'
import { createStaticServer, listen } from '../../../scripts/serve.mjs'

const PAGE = `<!doctype html><title>CCG Finder</title>${'<p>West Essex</p>'.repeat(200)}`
const AREAS = JSON.stringify({ areas: Array(200).fill('E38000197') })
const SHARD = Buffer.alloc(2000, 7)

let folder: string
let server: ReturnType<typeof createStaticServer>
let port: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccg-finder-'))
  await Promise.all(['assets', 'geo/directory'].map(name => mkdir(join(folder, name), { recursive: true })))
  await Promise.all([
    writeFile(join(folder, 'index.html'), PAGE),
    writeFile(join(folder, 'assets/index-a1b2c3.js'), 'export {}'),
    writeFile(join(folder, 'geo/areas.json'), AREAS),
    writeFile(join(folder, 'geo/directory/CM16.bin'), SHARD),
  ])
  await compressFolder(folder)
  server = createStaticServer(folder)
  port = await listen(server, '127.0.0.1', 0)
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** Plain HTTP, because `fetch` hides how a body was compressed. */
function get(path: string, headers = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, async response => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    })
      .once('error', reject)
      .end()
  })
}

describe('the server', () => {
  it('sends the Brotli copy to a browser that takes it', async () => {
    const { headers, body } = await get('/?q=CM16+6TN', { 'Accept-Encoding': 'gzip, deflate, br' })
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/html;charset=utf-8' })
    expect(brotliDecompressSync(body).toString()).toBe(PAGE)
  })

  it('sends the gzip copy where Brotli is not known, and the text itself where neither is', async () => {
    const zipped = await get('/geo/areas.json', { 'Accept-Encoding': 'gzip' })
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/json' })
    expect(gunzipSync(zipped.body).toString()).toBe(AREAS)
    const plain = await get('/geo/areas.json')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe(AREAS)
  })

  it('sends a shard as it is: it is dense already', async () => {
    const { headers, body } = await get('/geo/directory/CM16.bin', { 'Accept-Encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.equals(SHARD)).toBe(true)
  })

  it.each(['/geo/profiles/E38000999.json', '/nothing', '/../package.json', '/%2e%2e/package.json', '/%E0%A4%A'])(
    'answers 404 for %s, never with the page',
    async path => {
      const { status, body } = await get(path)
      expect({ status, text: body.toString() }).toEqual({ status: 404, text: 'Not found\n' })
    },
  )

  it('takes no other method than GET and HEAD', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405)
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) })
  })

  it('serves a folder as the home of the site, and nothing outside it', async () => {
    const inFolder = createStaticServer(folder, '/tools/ccg/')
    const at = await listen(inFolder, '127.0.0.1', 0)
    const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${at}${path}`)).status
    const paths = ['/tools/ccg/', '/tools/ccg/geo/areas.json?x=1', '/', '/geo/areas.json', '/tools/ccg']
    expect(await Promise.all(paths.map(statusOf))).toEqual([200, 200, 404, 404, 404])
    inFolder.close()
  })

  it('takes the next port when one is taken', async () => {
    const second = createStaticServer(folder)
    const next = await listen(second, '127.0.0.1', port)
    second.close()
    expect(next).toBeGreaterThan(port)
  })
})
