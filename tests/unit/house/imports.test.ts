import { expect, it } from 'vitest'
import { importsOf, sourcesIn } from './sources.ts'

/** What each folder of `src` may import, beside itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ['core'],
  words: ['core'],
  downloads: ['core'],
  loader: ['core'],
  early: ['core'],
  store: ['core', 'data'],
  ui: ['core', 'data', 'words'],
  features: ['core', 'data', 'store', 'words', 'ui', 'loader'],
  app: ['core', 'data', 'store', 'words', 'ui', 'features'],
  pages: ['core', 'data', 'store', 'words', 'ui', 'features', 'app', 'downloads'],
  worker: ['core', 'data'],
}

const IMPORTS = sourcesIn('src').flatMap(source => importsOf(source).map(target => ({ from: source.path, target })))
const partOf = (path: string) => path.split('/')[1]!
const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1]

it('imports point one way', () => {
  expect(IMPORTS.length).toBeGreaterThan(500)
  const wrong = IMPORTS.filter(({ from, target }) => {
    if (!target.startsWith('src/')) return /^(?:cli|lib|pipeline|scripts|tests)\//.test(target)
    return partOf(from) !== partOf(target) && !MAY[partOf(from)]!.includes(partOf(target))
  })
  expect(wrong).toEqual([])
})

it('a feature takes no words and no style from another: what two say is in src/words, what two look like in src/ui', () => {
  const taken = IMPORTS.filter(({ from, target }) => {
    const [own, other] = [featureOf(from), featureOf(target)]
    return own && other && own !== other && /texts|words|\.css$/i.test(target)
  })
  expect(taken).toEqual([])
})

it('the core knows no React, no Leaflet and nothing of Node', () => {
  const known = IMPORTS.filter(
    ({ from, target }) => from.startsWith('src/core/') && /^(?:react|leaflet|zustand|node:)/.test(target),
  )
  expect(known).toEqual([])
})

it('only the map knows Leaflet', () => {
  const known = IMPORTS.filter(
    ({ from, target }) => /^(?:react-)?leaflet(?:$|\/)/.test(target) && featureOf(from) !== 'map',
  )
  expect(known).toEqual([])
})
