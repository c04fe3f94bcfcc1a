import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CellTopology } from '../../../src/core/geo.ts'
import { renderShells } from '../../../src/pages/shell.tsx'

const shells = renderShells(JSON.parse(readFileSync('public/geo/overview.json', 'utf8')) as CellTopology)

describe.each(['index.html', 'embed.html'] as const)('%s before its program has come', page => {
  it('has the search and the map', () => {
    expect(shells[page]).toContain('id="search-heading"')
    expect(shells[page]).toMatch(/<first-map class="first-map"><svg[^>]*><path class="first-map__land"/)
  })

  it('has nothing that depends on the address', () => {
    expect(shells[page].includes('<footer')).toBe(false)
    expect(shells[page].includes('class="answer')).toBe(false)
  })
})

it('the start page has the editions and the choice of map or list, which leave the map its place', () => {
  expect(shells['index.html']).toMatch(/class="views".*class="edition-bar".*id="map"/s)
})
