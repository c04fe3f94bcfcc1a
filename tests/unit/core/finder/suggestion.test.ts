import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createAtlas } from '../../../../src/core/areas/atlas.ts'
import { EDITION_IDS } from '../../../../src/core/areas/editions.ts'
import { suggestAll } from '../../../../src/core/finder/searchEditions.ts'
import { keyOfSuggestion } from '../../../../src/core/finder/suggestion.ts'
import { shortName } from '../../../../src/core/format.ts'

const { areas } = JSON.parse(readFileSync('public/geo/areas.json', 'utf8'))
const atlas = createAtlas(areas)

it('no two areas of a list have one key, for every name in every edition', () => {
  const names = new Set<string>(areas.map(({ name }: { name: string }) => shortName(name)))
  const doubled: string[] = []
  for (const edition of EDITION_IDS) {
    for (const name of names) {
      const keys = suggestAll(name.slice(0, 9), atlas, edition).map(keyOfSuggestion)
      if (new Set(keys).size < keys.length) doubled.push(`${name} in ${edition}`)
    }
  }
  expect(doubled).toEqual([])
})
