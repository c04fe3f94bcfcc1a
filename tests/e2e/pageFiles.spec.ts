/** The pages without script as files: the same on every screen, so read once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import type { AreaTable } from '../../src/core/geo.ts'
import { pageStem } from '../../src/pages/address.ts'
import { brokenLinks } from './links.ts'

const DIST = join(import.meta.dirname, '../../dist')
const PAGES = readdirSync(join(DIST, 'ccg')).filter(name => name.endsWith('.html'))
/** Of April 2017; the others, and their number, are in tests/unit/pages/areas.test.ts. */
const { areas } = JSON.parse(readFileSync('public/geo/areas.json', 'utf8')) as AreaTable
const CCGS = areas.filter(({ editions }) => editions.includes(2)).map(area => `${pageStem(area).slice(4)}.html`)
const read = (path: string) => readFileSync(join(DIST, path), 'utf8')

test('there is one for each of the 207, with its picture, and all are in the site map', () => {
  expect(CCGS).toHaveLength(207)
  const sitemap = read('sitemap.xml')
  for (const name of PAGES) expect(sitemap).toContain(`/ccg/${name}</loc>`)
  for (const name of CCGS) expect(existsSync(join(DIST, 'ccg', name.replace('.html', '.png'))), name).toBe(true)
})

test('are valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error' } })
  const problems: string[] = []
  for (const path of [...PAGES.map(name => `ccg/${name}`), 'developers.html', '404.html']) {
    const { results } = await validator.validateString(read(path), path)
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages)
        problems.push(`${path}:${line}:${column} ${ruleId}: ${message}`)
    }
  }
  expect(problems).toEqual([])
})

test('every link of every page leads somewhere', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(CCGS.length + 4)
  expect(pages.flatMap(path => brokenLinks(DIST, path))).toEqual([])
})

test('every file for developers that the index names is there, compressed too', () => {
  const folder = join(DIST, 'data/v1')
  const { editions, lineage } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  const paths: string[] = [lineage]
  for (const { geojson, csv, areas } of editions) {
    paths.push(geojson, csv)
    for (const area of areas) paths.push(area.json, area.geojson)
  }
  expect(paths).toHaveLength(2 * 1436 + 21)
  expect(paths.filter(path => !existsSync(join(folder, path)))).toEqual([])
  expect(
    gunzipSync(readFileSync(join(folder, 'ccg2017.geojson.gz'))).equals(readFileSync(join(folder, 'ccg2017.geojson'))),
  ).toBe(true)
})

test('say what they are about, each its own', () => {
  const titles = CCGS.map(name => /<title>([^<]+)<\/title>/.exec(read(`ccg/${name}`))?.[1])
  expect(new Set(titles).size).toBe(207)
  for (const name of CCGS) {
    const html = read(`ccg/${name}`)
    expect(html, name).toMatch(/<h1[^>]*>NHS [^<]* CCG<\/h1>/)
    expect(html, name).toContain('Who to contact now')
    expect(html.match(/class="chart__drawing/g)?.length, name).toBeGreaterThanOrEqual(3)
    expect(html).toContain(`<link rel="canonical" href="http://localhost:4173/ccg/${name}"`)
    const facts = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(html)?.[1]
    expect(JSON.parse(facts ?? '')['@graph'][0]).toMatchObject({ '@type': 'GovernmentOrganization' })
  }
})
