/** What nginx sends with the file that hosts get, and what a browser makes of it. */
import { expect, test } from './test.ts'

test('embed.html alone may be framed by others', async ({ expected, finder, host, page, widget }) => {
  expected.push(/frame-ancestors/, /X-Frame-Options|refused to connect/i)
  await host(`<iframe class="widget" src="${finder.url}embed.html?sections=search" title="a"></iframe>
    <iframe src="${finder.url}" title="b"></iframe><iframe src="${finder.url}builder.html" title="c"></iframe>`)
  await expect(widget().field).toBeVisible()
  const refused = () => page.frames().filter(frame => frame.url().startsWith('chrome-error:')).length
  await expect.poll(refused).toBe(2)
})

test('every page has the policy, and none allows anything inline', async ({ finder, request }) => {
  for (const path of ['', 'index.html', 'builder.html', 'embed.html', 'nothing.html']) {
    const headers = (await request.get(finder.url + path)).headers()
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    const ancestors = path === 'embed.html' ? 'frame-ancestors *' : "frame-ancestors 'self'"
    expect(headers['content-security-policy']).toMatch(new RegExp(`${ancestors.replace('*', '\\*')}$`))
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['permissions-policy']).toContain('geolocation=(self)')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers.server).toBe('nginx')
  }
})

test('what is named by its content is kept for a year, the loader for an hour, the rest is asked for again', async ({
  finder,
  page,
  request,
}) => {
  const caching = async (path: string) => (await request.get(finder.url + path)).headers()['cache-control']
  await page.goto(finder.url)
  const script = await page.locator('script[type="module"]').getAttribute('src')
  expect(await caching(script!.slice(1))).toBe('public, max-age=31536000, immutable')
  expect(await caching('geo/areas.json?v=12345678')).toBe('public, max-age=31536000, immutable')
  expect(await caching('geo/areas.json')).toBe('no-cache')
  expect(await caching('embed.v1.js')).toBe('public, max-age=3600, stale-while-revalidate=86400')
  for (const path of ['', 'embed.html', 'builder.html']) expect(await caching(path)).toBe('no-cache')
})

test('texts come compressed, and what the build keeps for itself does not come', async ({ finder, request }) => {
  for (const path of ['', 'embed.html', 'embed.v1.js', 'geo/overview.json']) {
    const { headers, status } = await request
      .get(finder.url + path)
      .then(r => ({ headers: r.headers(), status: r.status() }))
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, 'gzip', 'Accept-Encoding'])
  }
  for (const path of ['.built', 'embed.html.gz', 'embed.html.br', 'nothing', '../package.json']) {
    expect((await request.get(finder.url + path)).status()).toBe(404)
  }
})

test('anyone may read the files that anyone may have, and no page', async ({ finder, request }) => {
  const readers = async (path: string) =>
    (await request.get(finder.url + path)).headers()['access-control-allow-origin']
  for (const path of ['geo/areas.json', 'embed.v1.js', 'oembed.json']) expect(await readers(path)).toBe('*')
  for (const path of ['', 'embed.html', 'builder.html']) expect(await readers(path)).toBeUndefined()
})

test('the loader is taken with the hash that its bytes have, and no other', async ({
  expected,
  finder,
  host,
  page,
  request,
  widget,
}) => {
  expected.push(/integrity/)
  const { integrityOf } = await import('../../../scripts/lib/loader.mjs')
  const hash = integrityOf(await (await request.get(`${finder.url}embed.v1.js`)).body())
  const script = (hash: string) =>
    `<script src="${finder.url}embed.v1.js" integrity="${hash}" crossorigin="anonymous"></script><ccg-finder sections="search"></ccg-finder>`
  await host(script(hash))
  await expect(widget().field).toBeVisible()
  await host(script(`sha384-${'A'.repeat(64)}`))
  expect(await page.evaluate('customElements.get("ccg-finder")')).toBeUndefined()
})
