/** What a browser makes of the headers; `tests/unit/hosting` says what they are. */
import { fulfilTile } from '../tile.ts'
import { expect, test, WEST_ESSEX } from './test.ts'

test('embed.html alone may be framed by others', async ({ expected, finder, host, page, widget }) => {
  expected.push(/frame-ancestors/, /X-Frame-Options|refused to connect/i)
  await host(`<iframe class="widget" src="${finder.url}embed.html?sections=search" title="a"></iframe>
    <iframe src="${finder.url}" title="b"></iframe><iframe src="${finder.url}builder.html" title="c"></iframe>`)
  await expect(widget().field).toBeVisible()
  const refused = () => page.frames().filter(frame => frame.url().startsWith('chrome-error:')).length
  await expect.poll(refused).toBe(2)
})

for (const policy of ['require-corp', 'credentialless']) {
  test(`a page that is cross-origin isolated by ${policy} has the widget, street map and all`, async ({
    expected,
    finder,
    host,
    page,
    widget,
  }) => {
    expected.push(/^request: https:\/\/tile\.openstreetmap\.org$/)
    await page.route('https://tile.openstreetmap.org/**', fulfilTile)
    await host(
      `<script src="${finder.url}embed.v1.js" crossorigin></script><ccg-finder postcode="CM16 6TN"></ccg-finder>`,
      { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' },
    )
    expect(await page.evaluate('crossOriginIsolated')).toBe(true)
    await widget().expectAnswer(WEST_ESSEX)
    await widget().frame.getByRole('button', { name: 'Street map' }).click()
    await widget().frame.getByRole('button', { name: 'Turn it on' }).click()
    await expect(widget().map.locator('.leaflet-tile-loaded').first()).toBeVisible()
  })
}

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
