/** The list as files. */
import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { expect, test } from './app.ts'

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

test('downloads the edition shown as CSV and as GeoJSON', async ({ app, page }) => {
  await app.open('?view=list')
  const csv = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const lines = (await textOf(await csv)).trim().split('\r\n')
  expect(lines).toHaveLength(208)
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^E38000197,07H,NHS West Essex CCG,304451,[\d.]+,382625000,1239\.22,Midlands and East of England,/,
    ),
  )
  const geojson = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as GeoJSON' }).click()
  const { features } = JSON.parse(await textOf(await geojson))
  expect(features).toHaveLength(207)
  expect(features[0]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'MultiPolygon' },
    properties: { edition: 'ccg2017' },
  })
})
