import { join } from 'node:path'
import postcss from 'postcss'
import { expect, it } from 'vitest'
import { ROOT } from '../../../scripts/lib/install.mjs'
import { assignLayers } from '../../../scripts/lib/layers.ts'

const ORDER = '@layer reset, tokens, base, components, features, print;'
const layered = async (file: string, css: string) => {
  const { root } = await postcss([assignLayers(ROOT)]).process(css, { from: join(ROOT, file) })
  return root
    .toString()
    .trim()
    .replace(/\s*([{};])\s*/g, '$1')
}
const written = (css: string) => (ORDER + css).replace(/\s*([{};])\s*/g, '$1')

it.each([
  ['node_modules/leaflet/dist/leaflet.css', 'reset'],
  ['src/ui/reset.css', 'reset'],
  ['src/ui/tokens.css', 'tokens'],
  ['src/ui/base.css', 'base'],
  ['src/ui/button.css', 'components'],
  ['src/features/search/search.css', 'features'],
  ['src/app/app.css', 'features'],
  ['src/pages/page.css', 'features'],
])('%s is in the layer %s', async (file, layer) => {
  expect(await layered(file, 'a { color: red }')).toBe(written(`@layer ${layer} { a { color: red } }`))
})

it('rules for print are in the last layer, wherever they stand', async () => {
  const css = 'a { color: red } @media print { a { color: black } } b { color: red }'
  expect(await layered('src/ui/button.css', css)).toBe(
    written(`@layer components { a { color: red } } @layer print { @media print { a { color: black } } }
      @layer components { b { color: red } }`),
  )
})

it('page boxes stay outside', async () => {
  const css = '@page { margin: 1cm } a { color: red }'
  expect(await layered('src/app/app.css', css)).toBe(
    written('@page { margin: 1cm } @layer features { a { color: red } }'),
  )
})
