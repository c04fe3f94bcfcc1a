/** What the host of the website can see of a long session: every address and header that the browser sends, and nginx's log. */
import { DIST } from '../../scripts/build.mjs'
import { startNginx } from '../servers/nginx.ts'
import { test as base, expect, WEST_ESSEX } from './app.ts'
import { holdBack } from './holdBack.ts'

const test = base.extend<{ nginx: Awaited<ReturnType<typeof startNginx>> }>({
  // The app is watched for errors until it is left, so its host must not stop before that: what is expected comes first.
  expected: async ({ expected, nginx: _ }, use) => {
    expected.push(/^request: http:\/\/127\.0\.0\.1:/)
    await use(expected)
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs from this pattern
  nginx: async ({}, use) => {
    const nginx = await startNginx({ root: DIST })
    await use(nginx)
    await nginx.stop()
  },
})

/** Second halves of what was typed, the position to two decimals, and words: none of them may leave the browser. */
const TYPED = /6TN|1AE|7AA|1EP|99ZZ|51\.7|0\.12|harlow|my%20|private/i

test('no more than first halves of postcodes, to nobody but us; no cookie, and recent searches alone are kept', async ({
  app,
  context,
  nginx,
  page,
}) => {
  const sent: string[] = []
  context.on('request', async request => {
    const headers = await request.allHeaders().catch(() => ({}))
    sent.push(`${request.url()} ${JSON.stringify(headers)} ${request.postData() ?? ''}`)
  })
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 51.7043, longitude: 0.1239 })

  await page.goto(nginx.url)
  for (const [text, heading] of [
    ['CM16 6TN', WEST_ESSEX],
    ['M1 1AE', 'NHS Manchester CCG'],
    ['TR19 7AA', 'NHS Kernow CCG'],
    ['Harlow', /./],
    ['CF10 1EP', /Wales/],
  ] as const) {
    await app.search(text)
    await app.expectAnswer(heading)
  }
  await app.search('my private text 99ZZ')
  await expect(app.alert.first()).toBeVisible()
  await app.press(page.getByRole('button', { name: 'Use my location' }))
  await app.expectAnswer(WEST_ESSEX)
  await app.press(app.map, { position: { x: 300, y: 250 } })
  await expect(app.answer).toContainText('The point at')
  await page.goBack()
  await app.expectAnswer(WEST_ESSEX)
  await app.press(page.getByRole('link', { name: 'Look up many postcodes at once' }))

  const buffer = Buffer.from('name,postcode\nprivate,CM16 6TN\nprivate,M1 1AE\n')
  await page.getByLabel('CSV file or list').setInputFiles({ name: 'private.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Look up every row' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your file is ready')
  await page.goto(`${nginx.url}embed.html`)
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)

  const log = await nginx.log()
  expect(sent.length).toBeGreaterThan(60)
  expect(sent.filter(text => !text.startsWith(nginx.url) && !/^(?:data|blob):/.test(text))).toEqual([])
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
  ])
  expect(kept).toEqual(['ccg-finder.recent'])
  expect(sent.filter(text => TYPED.test(text.replace(/"user-agent":"[^"]*"/, '')))).toEqual([])
  expect(sent.filter(text => /"referer":"[^"]/.test(text))).toEqual([])
  expect(log.length).toBeGreaterThan(60)
  expect(log.filter(line => TYPED.test(line))).toEqual([])
  expect(log.filter(line => line.includes('/directory.')).length).toBeGreaterThanOrEqual(4)
})

test('nothing of a search that is sent before the program has come, and it is answered', async ({
  app,
  nginx,
  page,
}) => {
  const release = await holdBack(page, '**/assets/index-*.js')
  await page.goto(`${nginx.url}?edition=icb2026`, { waitUntil: 'commit' })
  await app.search('CM16 6TN')
  await expect(page).toHaveURL(`${nginx.url}?edition=icb2026#q=CM16+6TN`)
  release()
  await app.expectAnswer(/Essex/)
  await expect(app.field).toHaveValue('CM16 6TN')
  // The field that had the focus is folded.
  await expect(page.locator('#answer-heading')).toBeFocused()
  const log = await nginx.log()
  expect(log.filter(line => /directory.*\.bin/.test(line))).toHaveLength(1)
  expect(log.filter(line => TYPED.test(line))).toEqual([])
})
