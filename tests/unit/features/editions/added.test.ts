// @vitest-environment node
/** Boards merge again: an edition that a maintainer adds by a line and a table is in the list, the slider, the lineage and the pages. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { builtinEnvironments } from 'vitest/runtime'
import { diskSource } from '../../../../cli/diskSource.ts'
import { compile } from '../../../../pipeline/compile.ts'
import { CURRENT_EDITION, editionIndex } from '../../../../src/core/areas/editions.ts'
import { createFinder } from '../../../../src/core/finder/finder.ts'
import type { PageSources } from '../../../../src/pages/render.tsx'
import { INVENTED } from '../../pipeline/official/miniature/invented.ts'
import { expectationsOf } from '../../pipeline/official/miniature/tables.ts'
import { tableFiles } from '../../pipeline/official/miniature/writeTables.ts'

/** The line. */
vi.mock('../../../../src/core/areas/editions.json', async importOriginal => {
  const { default: table } = await importOriginal<{
    default: typeof import('../../../../src/core/areas/editions.json')
  }>()
  const added = { id: 'icb2027', kind: 'icb', from: '2027-04-01', follows: 'icb2026', source: 'nhse' }
  return { default: { ...table, editions: [...table.editions, added] } }
})

/** The table: the two boards of April 2026 become one. */
const BOARD = {
  ...{ gss: 'E54000099', ods: 'QWX', name: 'NHS Severn Integrated Care Board', predecessor_ods: 'QWC QWD' },
  ...{ website: 'https://severn.icb.nhs.uk', contact_page: 'https://severn.icb.nhs.uk/contact' },
  ...{ complaints_phone: '01454 000099', complaints_email: '', complaints_address: '', complaints_team: '' },
  ...{ complaints_source: 'page', complaints_as_of: '2027-04' },
}
const COUNTRY = { ...INVENTED, tables: { ...INVENTED.tables, 'icb_2027.csv': [BOARD] } }

const dir = mkdtempSync(join(tmpdir(), 'ccg-finder-'))
const geo = join(dir, 'geo')
for (const [path, content] of Object.entries(tableFiles(COUNTRY))) {
  mkdirSync(dirname(join(dir, 'tables', path)), { recursive: true })
  writeFileSync(join(dir, 'tables', path), content)
}
await compile(join(dir, 'tables'), geo, (_, work) => work(), expectationsOf(COUNTRY))
const finder = createFinder(diskSource(geo))
const answer = await finder.find('GL12 1AA')
const cells = await finder.cells()
// The pipeline runs in Node, the app in a page: here the one, then the other.
const page = await builtinEnvironments.jsdom.setup(globalThis, { jsdom: { url: 'http://localhost:3000' } })
const { expectText, openApp, screen, waitFor } = await import('../../screen/app.tsx')
const { serveFrom } = await import('../../screen/geoServer.ts')
serveFrom(geo)

// The files are not those that the app was built with, so there is nothing to compare them with.
beforeEach(() => vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) }))

afterAll(async () => {
  await page.teardown(globalThis)
  rmSync(dir, { recursive: true })
})

const read = <T>(path: string): T => JSON.parse(readFileSync(join(geo, path), 'utf8')) as T

test('a postcode is in the new board, and so is a practice', () => {
  expect(CURRENT_EDITION).toBe('icb2027')
  if (answer.kind !== 'postcode') throw new Error(answer.kind)
  expect(cells[answer.cell]!.areas[editionIndex('icb2027')]).toBe('E54000099')
  const shard = read<Record<string, { boards: string[] }>>('practices/L81.json')
  expect(shard.L81000!.boards).toEqual(['E54000099', 'E54000068', 'QWA'])
})

test('the slider ends with it, the list has its boards, and the answer its contacts', async () => {
  const app = await openApp('?edition=icb2027&view=list')
  const slider = screen.getByRole<HTMLInputElement>('slider')
  await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe('April 2027 · 1 ICB'))
  expect([slider.value, slider.max]).toEqual(['10', '10'])
  expect(await screen.findByRole('heading', { name: 'All integrated care boards of April 2027' })).toBeTruthy()
  expect(await screen.findByRole('link', { name: /Severn/ })).toBeTruthy()
  app.follow('?area=90A')
  const answer = await app.expectAnswer('NHS 90A, ccg')
  await expectText(() => answer, 'NHS Severn ICB', 'In charge since 1 April 2027', '01454 000099', 'severn.icb.nhs.uk')
})

test('the lineage of a board that it ended leads to it', async () => {
  const app = await openApp('?area=QWC&edition=icb2026')
  await app.expectAnswer(/QWC/)
  const lineage = await screen.findByRole('region', { name: /was before, and what it became$/ })
  await expectText(
    () => lineage,
    'On 1 April 2027 it merged with NHS QWD',
    'to form NHS Severn ICB',
    'Since April 2027',
  )
})

test('a page without script is there for it, and other pages lead to it', async () => {
  const { renderPages } = await import('../../../../src/pages/render.tsx')
  const names = (folder: string) => readdirSync(join(geo, folder))
  const pages = renderPages({
    areas: read('areas.json'),
    boards: read('boards.json'),
    cellTable: read('cells.json'),
    facts: Object.fromEntries(names('facts').map(name => [name.replace('.json', ''), read(`facts/${name}`)])),
    figures: read('figures.json'),
    overview: read('overview.json'),
    detail: read('detail.json'),
    care: names('care').map((_, cell) => read(`care/${cell}.json`)),
    trusts: read('trusts.json'),
    profiles: names('profiles').map(name => read(`profiles/${name}`)),
    places: read('places.json'),
    contextTile: () => undefined,
    siteUrl: 'https://example.org/',
  } satisfies PageSources)
  const page = pages.find(({ path }) => path === 'icb/qwx-severn.html')
  expect(page?.listed).toBe(true)
  expect(page?.body).toContain('https://severn.icb.nhs.uk/contact')
  expect(pages.filter(({ body }) => body.includes('/icb/qwx-severn.html')).length).toBeGreaterThan(3)
})
