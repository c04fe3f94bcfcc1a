// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { tellAddress } from '../../../src/early/tellAddress.ts'

it.each([
  ['', '', {}],
  ['?utm_source=news', '#map', {}],
  ['?q=CM16+6TN', '', { asked: 'one' }],
  ['?area=07H', '', { asked: 'one' }],
  ['?q=Newport&at=51.70000,0.40000', '', { asked: 'one' }],
  ['?q=Leeds', '', { asked: '' }],
  ['', '#q=CM16+6TN', { asked: 'one' }],
  ['?edition=icb2026', '', { otherMap: '' }],
  ['?edition=icb2026', '#q=CM16+6TN', { asked: 'one', otherMap: '' }],
  ['', '#map=9/51.70/0.12', { otherMap: '' }],
  ['?view=list', '', { asked: '', otherMap: '' }],
  ['?compare=07H,06Q', '', { asked: '', otherMap: '' }],
  ['?theme=dark&sections=map', '', {}],
])('tells of %s%s', (search, hash, told) => {
  const page = document.createElement('html')
  tellAddress(page, search, hash)
  expect({ ...page.dataset }).toEqual(told)
})

it.each([
  ['?theme=dark', { theme: 'dark' }],
  ['?theme=purple', {}],
  ['?sections=search', { otherParts: '' }],
  ['?theme=light&q=CM16', { theme: 'light', asked: 'one' }],
])('tells of a widget with %s', (search, told) => {
  const page = document.createElement('html')
  page.dataset.page = 'embed'
  tellAddress(page, search, '')
  expect({ ...page.dataset }).toEqual({ page: 'embed', ...told })
})
