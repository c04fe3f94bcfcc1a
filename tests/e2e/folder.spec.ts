/** A folder as the home of the site, `BASE_PATH=/tools/ccg/`: the pages, the worker and the widget ask for nothing outside it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { buildRelease } from '../servers/ownProcess.ts'
import { expect, test, WEST_ESSEX } from './app.ts'

const HOME = '/tools/ccg/'

test.use({ serviceWorkers: 'allow' })

test('a folder is home to all of it', async ({ app, context, expected, page }) => {
  expected.push(/^request: http:\/\/127\.0\.0\.1:/)
  const dist = await mkdtemp(join(tmpdir(), 'ccg-finder-folder-'))
  await buildRelease(dist, { BASE_PATH: HOME })
  const server = createStaticServer(dist, HOME)
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}${HOME}`
  const outside: string[] = []
  context.on('request', request => {
    if (/^http/.test(request.url()) && !request.url().startsWith(url)) outside.push(request.url())
  })
  const failed: string[] = []
  context.on('response', response => {
    if (!response.ok()) failed.push(`${response.status()} ${response.url()}`)
  })
  try {
    await page.goto(`${url}?q=CM16+6TN`)
    await app.expectAnswer(WEST_ESSEX)
    await expect(page).toHaveURL(`${url}#q=CM16+6TN`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.reload()
    await app.expectAnswer(WEST_ESSEX)
    await page.goto(`${url}embed.html?q=CM16+6TN`)
    await app.expectAnswer(WEST_ESSEX)
    await page.goto(`${url}bulk.html`)
    await expect(page.getByLabel('CSV file or list')).toBeAttached()
    await page.goto(`${url}builder.html`)
    await expect(page.locator('ccg-finder').getByRole('link')).toHaveCount(0)
    await expect(page.locator('ccg-finder iframe')).toBeVisible()
    expect({ outside, failed }).toEqual({ outside: [], failed: [] })
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(dist, { recursive: true })
  }
})
