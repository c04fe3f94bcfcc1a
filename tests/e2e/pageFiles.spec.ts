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
  expect(PAGES.filter(name => !sitemap.includes(`/ccg/${name}</loc>`))).toEqual([])
  expect(CCGS.filter(name => !existsSync(join(DIST, 'ccg', name.replace('.html', '.png'))))).toEqual([])
})

/** Those of the pages in which two tags follow each other as in none before: a template writes the others in the same way. */
function ofEachShape(paths: readonly string[]): string[] {
  const seen = new Set<string>()
  return paths.filter(path => {
    // Names of attributes count, and classes; what else they say is data.
    const tags = (read(path).match(/<\/?[a-z][^>]*>/g) ?? []).map(tag => tag.replace(/(?<! class)="[^"]*"/g, ''))
    const pairs = tags.map((tag, i) => `${tags[i - 1]}${tag}`).filter(pair => !seen.has(pair))
    for (const pair of pairs) seen.add(pair)
    return pairs.length > 0
  })
}

test('are valid HTML', async () => {
  const paths = [...PAGES.map(name => `ccg/${name}`), 'developers.html', '404.html']
  const twice = paths.flatMap(path => {
    const ids = [...read(path).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    return ids.length === new Set(ids).size ? [] : [path]
  })
  expect(twice).toEqual([])
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error' } })
  const problems: string[] = []
  const shapes = ofEachShape(paths)
  expect(shapes.length).toBeGreaterThan(5)
  for (const path of shapes) {
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
