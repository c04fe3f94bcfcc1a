// @vitest-environment node
/** Every host sends the same headers: nginx with our file, `npm run serve`, and hosts that read `_headers`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nginxConfiguration } from '../../../hosting/nginx.mjs'
import { contentSecurityPolicy } from '../../../hosting/policy.mjs'
import { HEADERS, headersOf } from '../../../hosting/rules.mjs'
import { headersFile } from '../../../hosting/staticHost.mjs'
import { compressFolder } from '../../../scripts/lib/compress.mjs'
import { createStaticServer, listen } from '../../../scripts/serve.mjs'
import { ancestorsOf, type Habit, readHeaders } from '../../servers/headersFile.ts'
import { type Server, startNginx } from '../../servers/nginx.ts'

const FILES = [
  'index.html',
  'bulk.html',
  'builder.html',
  'embed.html',
  '404.html',
  'ccg/index.html',
  'ccg/07h-west-essex.html',
  'assets/index-a1b2c3d4.js',
  'assets/worker-a1b2c3d4.js',
  'geo/areas.1a2b3c4d.json',
  'geo/directory.1a2b3c4d/CM16.bin',
  'embed.v1.js',
  'oembed.json',
  'developers.html',
  'data/v1/ccg2017.geojson',
  'sitemap.xml',
  'sw.js',
]
const UNCHANGING = 'public, max-age=31536000, immutable'
const HOUR = 'public, max-age=3600'

let folder: string
let nginx: Server
let served: ReturnType<typeof createStaticServer>
let port: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ccg-finder-headers-'))
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${file} `.repeat(200))
  }
  await compressFolder(folder)
  nginx = await startNginx({ root: folder })
  served = createStaticServer(folder)
  port = await listen(served, '127.0.0.1', 0)
})
afterAll(async () => {
  await nginx.stop()
  served.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Plain HTTP: `fetch` hides the compression and refuses some headers. */
function ask(url: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers, agent: false }, async response => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks).toString()
      resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body })
    })
      .once('error', reject)
      .end()
  })
}

const HOSTS: Record<string, (path: string) => Promise<Readonly<Record<string, string>>>> = {
  nginx: async path => (await ask(nginx.url + path.slice(1))).headers,
  'npm run serve': async path => (await ask(`http://127.0.0.1:${port}${path}`)).headers,
  ...Object.fromEntries(
    (['joins', 'overrides'] satisfies Habit[]).map(habit => [
      `_headers, ${habit}`,
      async (path: string) => readHeaders(headersFile(), path, habit),
    ]),
  ),
}

const PAGES = [
  '/',
  '/index.html',
  '/bulk.html',
  '/builder.html',
  '/developers.html',
  '/ccg/',
  '/ccg/07h-west-essex.html',
  '/404.html',
]
const UNKNOWN = [
  '/nothing',
  '/ccg/nothing.html',
  '/assets/nothing.js',
  '/geo/nothing.json',
  '/embed.html/x',
  '/embedded',
]

describe.each(Object.entries(HOSTS))('%s', (name, headersAt) => {
  const isFile = name.startsWith('_headers')

  it.each([...PAGES, ...UNKNOWN, '/embed.html'])(
    '%s has the policy, nosniff and no referrer, and no other',
    async path => {
      const headers = await headersAt(path)
      expect(headers['content-security-policy']).toContain(contentSecurityPolicy())
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'cross-origin',
        'permissions-policy': expect.stringMatching(/^geolocation=\(self\)[^"]*$/),
      })
    },
  )

  it.each([...PAGES, ...UNKNOWN])('%s may be framed by this site alone', async path => {
    expect(ancestorsOf(await headersAt(path))).toBe('the same site')
  })

  it.each(isFile ? ['/embed.html', '/embed'] : ['/embed.html'])(
    '%s may be framed by everybody, isolated pages too',
    async path => {
      const headers = await headersAt(path)
      expect(ancestorsOf(headers)).toBe('everybody')
      expect(headers['cross-origin-embedder-policy']).toBe('require-corp')
    },
  )

  it.each([
    ['/', 'no-cache'],
    ['/embed.html', 'no-cache'],
    ['/bulk.html', 'no-cache'],
    ['/ccg/07h-west-essex.html', 'no-cache'],
    ['/embed.v1.js', HOUR],
    ['/oembed.json', HOUR],
    ['/developers.html', 'no-cache'],
    ['/data/v1/ccg2017.geojson', HOUR],
    // A host that reads _headers says of what is missing what it says of what is there.
    ['/assets/index-a1b2c3d4.js', isFile ? HOUR : UNCHANGING],
    ['/geo/areas.1a2b3c4d.json', isFile ? HOUR : UNCHANGING],
    ['/geo/directory.1a2b3c4d/CM16.bin', isFile ? HOUR : UNCHANGING],
  ])('%s: %s', async (path, expected) => {
    expect((await headersAt(path))['cache-control']).toBe(expected)
  })

  it.each(UNKNOWN)('%s, which is not there, is never unchanging', async path => {
    expect((await headersAt(path))['cache-control'] ?? '').not.toMatch(/immutable|max-age=\d{5}/)
  })

  it.each([
    '/assets/index-a1b2c3d4.js',
    '/geo/areas.1a2b3c4d.json',
    '/embed.v1.js',
    '/oembed.json',
    '/data/v1/ccg2017.geojson',
  ])('everybody may read %s', async path => expect((await headersAt(path))['access-control-allow-origin']).toBe('*'))

  it.each([...PAGES, '/embed.html'])('nobody else may read %s', async path => {
    expect((await headersAt(path))['access-control-allow-origin']).toBeUndefined()
  })
})

describe.each([
  ['nginx', (path: string) => nginx.url + path],
  ['npm run serve', (path: string) => `http://127.0.0.1:${port}/${path}`],
])('%s', (_, urlOf) => {
  const files = ['assets/index-a1b2c3d4.js', 'geo/areas.1a2b3c4d.json']

  it.each(files)('%s: a wrong method is an error, and no error is unchanging', async file => {
    const { status, headers } = await ask(urlOf(file), { method: 'POST' })
    expect({ status, caching: headers['cache-control'] }).toEqual({ status: 405, caching: 'no-cache' })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  })

  it.each(['bytes=9999999-', 'bytes=0-9', 'bytes=9-1', 'pieces=1-2'])('a range %s gets the whole file', async range => {
    for (const file of files) {
      const { status, body } = await ask(urlOf(file), { headers: { Range: range } })
      expect({ status, body }).toEqual({ status: 200, body: readFileSync(join(folder, file), 'utf8') })
    }
  })

  it('what has not changed is not sent again, and may be kept as long', async () => {
    const { headers } = await ask(urlOf('embed.v1.js'))
    const again = await ask(urlOf('embed.v1.js'), { headers: { 'If-None-Match': headers.etag } })
    expect([again.status, again.headers['cache-control']]).toEqual([304, HOUR])
  })

  it.each(['index.html', 'embed.v1.js', 'geo/areas.1a2b3c4d.json', 'sitemap.xml'])(
    '%s comes compressed',
    async file => {
      const { headers } = await ask(urlOf(file), { headers: { 'Accept-Encoding': 'gzip' } })
      expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding'])
    },
  )

  it('an unknown address has the page of the build', async () => {
    const { status, body } = await ask(urlOf('nothing/here'), { headers: { Accept: 'text/html' } })
    expect([status, body.startsWith('404.html')]).toEqual([404, true])
  })
})

describe('nginx', () => {
  it.each(['.built', 'embed.html.gz', 'embed.html.br', '../package.json'])('does not give away %s', async path => {
    expect((await ask(nginx.url + path)).status).toBe(404)
  })

  it('sends people to TLS, and tells browsers to go there by themselves', async () => {
    const { status, headers } = await ask(`${nginx.insecureUrl}?area=07H`)
    expect([status, headers.location]).toEqual([301, 'https://ccg-finder.example/?area=07H'])
    expect((await ask(nginx.url)).headers['strict-transport-security']).toBe('max-age=31536000')
  })

  it('does not say which version it is', async () => {
    expect((await ask(nginx.url)).headers.server).toBe('nginx')
  })

  it('logs neither what was asked, nor where from, nor by which address', async () => {
    await ask(`${nginx.url}?q=SW1A+1AA`, { headers: { Referer: 'https://partner.example/?q=SW1A+1AA' } })
    await ask(`${nginx.url}missing.html?q=SW1A+1AA`)
    await expect.poll(async () => (await nginx.log()).join('\n')).toContain('"GET /404.html" 404')
    const log = (await nginx.log()).join('\n')
    expect(log).toContain('"GET /index.html" 200')
    expect(log).not.toMatch(/SW1A|partner|127\.0\.0\.1|\?/)
  })

  it('serves a folder as the home of the site', async () => {
    const there = await startNginx({
      root: dirname(folder),
      configuration: nginxConfiguration(`/${folder.split('/').at(-1)}/`),
    })
    try {
      const home = `${there.url}${folder.split('/').at(-1)}/`
      expect((await ask(`${home}assets/index-a1b2c3d4.js`)).headers['cache-control']).toBe(UNCHANGING)
      expect(ancestorsOf((await ask(`${home}embed.html`)).headers)).toBe('everybody')
      expect(ancestorsOf((await ask(home)).headers)).toBe('the same site')
      expect((await ask(`${home}nothing`)).body).toMatch(/^404\.html/)
    } finally {
      await there.stop()
    }
  })
})

it.each(['nginx', 'npm run serve'])(
  '%s sends files without what only a page needs, and workers with their policy',
  async host => {
    const of = async (path: string) =>
      Object.keys(await HOSTS[host]!(path)).filter(name => /policy|security/.test(name))
    const files = ['/assets/index-a1b2c3d4.js', '/geo/areas.1a2b3c4d.json']
    for (const file of files) expect((await of(file)).sort()).not.toContain('content-security-policy')
    expect((await HOSTS[host]!('/assets/worker-a1b2c3d4.js'))['content-security-policy']).toContain(
      "connect-src 'self'",
    )
  },
)

it('hosting/nginx.conf is as `npm run hosting` writes it', () => {
  expect(readFileSync('hosting/nginx.conf', 'utf8')).toBe(nginxConfiguration())
})

it('each header has one row for an address', () => {
  for (const { special = [] } of HEADERS) {
    const rows = special.flatMap(({ at }) => at)
    expect(new Set(rows).size).toBe(rows.length)
  }
  expect(headersOf('assets/x.js', false)['Cache-Control']).toBe('no-cache')
})
