/** The pages without script of every area of every edition, as they are rendered. */
import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AreaTable, CellTopology } from '../../../src/core/geo.ts'
import { townKey } from '../../../src/core/practices/town.ts'
import type { CellTable } from '../../../src/core/statistics/cellTable.ts'
import type { Profile } from '../../../src/core/statistics/profile.ts'
import type { Page } from '../../../src/pages/page.tsx'
import { renderPages } from '../../../src/pages/render.tsx'
import { readContextTile, readJson } from '../compiled.ts'

const SITE = 'https://example.org/'
/** Over the wire, with the styles that all pages share left out. */
const WEIGHT = 60_000

let pages: readonly Page[]
const areasOf = (folder: string) =>
  pages.filter(({ path }) => path.startsWith(`${folder}/`) && !path.endsWith('index.html'))

beforeAll(() => {
  const read = <T>(folder: string) => readdirSync(`public/geo/${folder}`).map(name => readJson<T>(`${folder}/${name}`))
  const editions = readdirSync('public/geo/facts').map(name => name.replace('.json', ''))
  pages = renderPages({
    areas: readJson<AreaTable>('areas.json'),
    boards: readJson('boards.json'),
    cellTable: readJson<CellTable>('cells.json'),
    facts: Object.fromEntries(editions.map(id => [id, readJson(`facts/${id}.json`)])),
    figures: readJson('figures.json'),
    overview: readJson<CellTopology>('overview.json'),
    detail: readJson<CellTopology>('detail.json'),
    care: readdirSync('public/geo/care').map((_, cell) => readJson(`care/${cell}.json`)),
    trusts: readJson('trusts.json'),
    places: readJson('places.json'),
    contextTile: readContextTile,
    profiles: read<Profile>('profiles'),
    siteUrl: SITE,
  })
})

describe('the pages of areas', () => {
  it('are one for each name and code, and names that read alike share one', () => {
    expect(['ccg', 'sub-icb', 'icb'].map(folder => areasOf(folder).length)).toEqual([247, 106, 48])
  })

  it('have titles and addresses of their own, and are no heavier than 60 KB', () => {
    const all = ['ccg', 'sub-icb', 'icb'].flatMap(areasOf)
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
    expect(new Set(all.map(({ head }) => /<title>([^<]+)/.exec(head)?.[1])).size).toBe(all.length)
    for (const { path, head, body } of all) {
      expect(head).toContain(`<link rel="canonical" href="${SITE}${path}"/>`)
      expect(gzipSync(head + body).length, path).toBeLessThan(WEIGHT)
    }
  })

  it('lead within the site only to pages that there are', () => {
    const paths = new Set(pages.map(({ path }) => `/${path}`))
    const broken = pages.flatMap(({ path, body }) =>
      [...body.matchAll(/href="(\/[^"#?]+\.html)"/g)]
        .map(([, to]) => to!)
        .filter(to => !paths.has(to) && !/^\/(bulk|builder)\.html$/.test(to))
        .map(to => `${path}: ${to}`),
    )
    expect(broken).toEqual([])
  })

  it('begin with who to contact today, and tell what became of the area', () => {
    for (const { path, body } of ['ccg', 'sub-icb', 'icb'].flatMap(areasOf)) {
      const today = body.search(/Who to contact now|How to contact it/)
      expect(today, path).toBeGreaterThan(body.indexOf('<h1'))
      expect(body.indexOf('id="history"'), path).toBeGreaterThan(today)
    }
  })

  it('tell the same, in the same order, of areas of every edition', () => {
    const order = ['Who to contact now', 'history', 'care', 'population', 'budget', 'payers', 'contacts', 'system']
    let whole = 0
    for (const { path, body } of ['ccg', 'sub-icb', 'icb'].flatMap(areasOf)) {
      const at = order.map((id, i) =>
        i === 0 ? body.search(/Who to contact now|How to/) : body.indexOf(` id="${id}"`),
      )
      const found = at.filter(place => place >= 0)
      expect(found, path).toEqual(found.toSorted((a, b) => a - b))
      if (found.length === order.length) whole++
    }
    expect(whole).toBe(207)
  })

  it('draw their charts, tell who gives care, and lead to all their neighbours', () => {
    const { body } = pages.find(({ path }) => path === 'ccg/07h-west-essex.html')!
    const charts = body.match(/<figure class="chart".*?<\/figure>/gs)!
    expect(charts).toHaveLength(4)
    for (const chart of charts) {
      expect(chart).toMatch(/<svg[^>]*viewBox="0 0 400 /)
      expect(chart).toContain('<table')
    }
    expect(body).toMatch(
      /\d+ GP practices of today stand here, with [\d,]+ patients on their lists, and \d+ NHS trusts/,
    )
    expect(body).toContain('01279')
    for (const to of ['06k-east-and-north-hertfordshire', '06q-mid-essex']) expect(body).toContain(`/ccg/${to}.html`)
  })

  it('have maps with roads, rivers and towns, and whose data they are', () => {
    for (const { path, body } of ['ccg', 'sub-icb', 'icb'].flatMap(areasOf)) {
      const map = /<svg class="sheet".*?<\/svg>/s.exec(body)![0]
      expect(map, path).toMatch(/<path [^>]*stroke="var\(--context-(?:motorway|trunk|primary)\)"/)
      expect(body, path).toContain('© OpenStreetMap contributors')
    }
    const { body } = pages.find(({ path }) => path === 'ccg/07h-west-essex.html')!
    expect(body).toMatch(/sheet__name--town".*?>Harlow</s)
    expect(body).toContain('stroke="var(--context-motorway)"')
  })

  it.each([
    ['ccg/07h-west-essex', '/ccg/index.html', 'CCGs'],
    ['ccg/00w-central-manchester', '/areas.html#ccg', 'CCGs'],
    ['sub-icb/07h-hertfordshire-and-west-essex-07h', '/areas.html#sub-icb', 'sub-ICB locations'],
    ['icb/d7t5g-essex', '/areas.html#icb', 'ICBs'],
  ])('%s leads to where its kind is listed, and its map is of its kind', (stem, list, kind) => {
    const { body } = pages.find(({ path }) => path === `${stem}.html`)!
    expect(body).toContain(`<a href="${list}">All ${kind}</a>`)
    expect(body).toMatch(new RegExp(`aria-label="Map of [^"]* and the ${kind} around it"`))
    const [path, id] = list.slice(1).split('#')
    if (id) expect(pages.find(page => page.path === path)!.body).toContain(`<h2 id="${id}">`)
  })

  it.each([
    ['ccg/07h-west-essex', true],
    ['sub-icb/07h-hertfordshire-and-west-essex-07h', false],
  ])('%s has a picture: %s, in colours that need no style sheet', (stem, has) => {
    const { picture } = pages.find(({ path }) => path === `${stem}.html`)!
    expect(picture !== undefined).toBe(has)
    if (has) expect(picture).toMatch(/Harlow.*OpenStreetMap contributors/s)
    expect(picture ?? '').not.toContain('var(')
  })

  it('are found by the town of a practice', () => {
    const { body } = pages.find(({ path }) => path === 'towns.html')!
    expect(body.match(/<li>/g)!.length).toBeGreaterThan(800)
    const towns = body
      .split('<li>')
      .slice(1)
      .map(item => item.replace(/<[^>]+>/g, '').split(':')[0]!)
    const keys = towns.map(townKey)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    for (const town of ['Ashton-under-Lyne', 'Stoke-on-Trent', 'St Albans', 'Weston-super-Mare'])
      expect(towns).toContain(town)
    expect(towns.filter(town => /\bHull\b/.test(town))).toEqual(['Hull (Kingston upon Hull)'])
    const harlow = body.split('<li>').find(item => item.includes('Harlow:'))
    expect(harlow).toContain('href="/ccg/07h-west-essex.html"')
    expect(pages.find(({ path }) => path === 'ccg/index.html')!.body).toContain('href="/towns.html"')
  })

  it.each([
    'ccg/07h-west-essex',
    'sub-icb/07h-hertfordshire-and-west-essex-07h',
    'icb/d7t5g-essex',
    'ccg/00w-central-manchester',
  ])('%s is valid HTML', async stem => {
    const page = pages.find(({ path }) => path === `${stem}.html`)
    const html = `<!doctype html><html lang="en-GB"><head>${page!.head}</head><body>${page!.body}</body></html>`
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error' } })
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })
})
