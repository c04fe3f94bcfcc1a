/** Whatever is typed or linked to is text, and never more than that. */
import { expect, test, WEST_ESSEX } from './app.ts'
import { expectNoSideways } from './axe.ts'

/** One for each way in which text could become more; many others are tried in `tests/unit/features/search/hostile.test.tsx`. */
const TEXTS = ['<script>window.owned = true</script>', '<img src=x onerror="window.owned = true">', '<b>'.repeat(2_000)]
const short = (text: string) => JSON.stringify(text.slice(0, 40))

test('what could become more, typed or in every parameter of a link, gets a message and harms nothing', async ({
  app,
  page,
}) => {
  const expectHarmless = async () => {
    await expect(app.alert.or(app.answer).first()).toBeVisible()
    expect(await page.evaluate(() => 'owned' in window)).toBe(false)
    await app.search('CM16 6TN')
    await app.expectAnswer(WEST_ESSEX)
    await expect(app.alert).toHaveCount(0)
  }
  await app.open()
  for (const text of TEXTS) {
    await test.step(short(text), async () => {
      await app.search(text)
      await expect(app.field).toHaveValue(text)
      await expectHarmless()
    })
  }
  for (const text of TEXTS) {
    await test.step(`a link with ${short(text)}`, async () => {
      const params = new URLSearchParams({ q: text })
      for (const name of [
        'area',
        'edition',
        'since',
        'region',
        'compare',
        'view',
        'layer',
        'map',
        text.slice(0, 100),
      ]) {
        params.set(name, text.slice(0, 500))
      }
      await app.open(`?${params}`)
      await expectHarmless()
    })
  }
})

test('a very long text does not push the page wider than the screen', async ({ app, page }) => {
  await app.open()
  await app.search('Llanfair'.repeat(500))
  await expect(app.alert).toBeVisible()
  await expectNoSideways(page)
})

const MARKUP = '<img src=x onerror="window.owned = true">'

test('markup in a file to convert is text', async ({ app: _, page }) => {
  await page.goto('/bulk.html')
  const buffer = Buffer.from(`id,${MARKUP},postcode\n1,${MARKUP},CM16 6TN\n`)
  await page
    .getByLabel('CSV file or list')
    .setInputFiles({ name: `${MARKUP.slice(0, 10)}.csv`, mimeType: 'text/csv', buffer })
  await expect(page.getByRole('cell', { name: MARKUP })).toBeVisible()
  await page.getByRole('button', { name: 'Look up every row' }).click()
  await expect(page.getByRole('link', { name: 'Save the file' })).toBeVisible()
  expect(await page.evaluate(() => 'owned' in window)).toBe(false)
})

test('no page of ours with script lets anything be written as HTML', async ({ app, expected, page }) => {
  expected.push(/TrustedHTML|TrustedScriptURL/)
  for (const path of ['/', '/embed.html', '/builder.html', '/bulk.html']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    const refusals = await page.evaluate(markup => {
      const refuses = (write: () => unknown) => {
        try {
          write()
          return 'written'
        } catch (error) {
          return (error as Error).name
        }
      }
      return [
        refuses(() => Object.assign(document.createElement('div'), { innerHTML: markup })),
        refuses(() => new Worker('https://example.org/worker.js')),
      ]
    }, MARKUP)
    expect(refusals, path).toEqual(['TypeError', 'TypeError'])
  }
  await app.open('?q=CM16+6TN')
  await expect(app.map.locator('.map-pin')).toBeVisible()
})
