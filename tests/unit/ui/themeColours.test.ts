import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withParts } from '../../../scripts/lib/pageParts.ts'
import { WEB_MANIFEST } from '../../../scripts/lib/webManifest.mjs'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const PAGES = ['index.html', 'embed.html', 'builder.html', 'bulk.html', 'page.html']
const TOKENS = read('src/ui/tokens.css')

/** A colour token in the two schemes. */
function token(name: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(TOKENS) ?? []
  if (!light || !dark) throw new Error(`tokens.css has no colour --${name}`)
  return { light, dark }
}

it.each(PAGES)('%s has the browser’s own bars in the colour of the paper', page => {
  const metas = [
    ...withParts(read(page)).matchAll(/name="theme-color" content="(#\w+)" media="\(prefers-color-scheme: (\w+)\)"/g),
  ]
  expect(Object.fromEntries(metas.map(([, colour, scheme]) => [scheme, colour]))).toEqual(token('paper'))
})

it.each(PAGES)('%s has nothing of the common parts itself, and nothing twice', page => {
  expect(read(page)).not.toMatch(/charset|viewport|theme-color|id="late"/)
  for (const name of ['<meta charset', 'name="viewport"', 'name="color-scheme"'])
    expect(withParts(read(page)).split(name), name).toHaveLength(2)
})

it('the web manifest has the colours of the paper and of the accent', () => {
  expect(WEB_MANIFEST.background_color).toBe(token('paper').light)
  expect(WEB_MANIFEST.theme_color).toBe(token('accent').light)
})

it('the icon has the colour of the accent', () => {
  expect(read('public/favicon.svg')).toContain(token('accent').light)
})
