// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createAtlas } from '../../../src/core/areas/atlas.ts'
import { DEFAULT_EDITION } from '../../../src/core/areas/editions.ts'
import { pageStem } from '../../../src/pages/address.ts'

const areas = JSON.parse(readFileSync(new URL('../../../public/geo/areas.json', import.meta.url), 'utf8'))

it.each([
  ['07H', 'NHS West Essex CCG', 'ccg/07h-west-essex'],
  ['01X', 'NHS St Helens CCG', 'ccg/01x-st-helens'],
  ['03D', 'NHS Hambleton, Richmondshire and Whitby CCG', 'ccg/03d-hambleton-richmondshire-and-whitby'],
])('%s has a readable address', (ods, name, stem) => expect(pageStem({ ods, name, editions: [2] })).toBe(stem))

it('no two CCGs share an address, and none needs escaping', () => {
  const stems = createAtlas(areas.areas).in(DEFAULT_EDITION).map(pageStem)
  expect(new Set(stems).size).toBe(207)
  for (const stem of stems) expect(stem).toMatch(/^ccg\/[a-z0-9-]+$/)
})
