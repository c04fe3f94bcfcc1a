/** Closed names and old codes, on the compiled data. */
import { describe, expect, it } from 'vitest'
import type { EditionId } from '../../../../src/core/areas/editions.ts'
import { otherMatch, suggestAll } from '../../../../src/core/finder/searchEditions.ts'
import { readHistory } from '../../compiled.ts'

const { atlas } = readHistory()

describe('an area that the edition on screen does not have', () => {
  it.each<[string, EditionId, string, EditionId]>([
    ['Central Manchester', 'ccg2017', 'NHS Central Manchester CCG', 'ccg2016'],
    ['nhs cumbria ccg', 'ccg2021', 'NHS Cumbria CCG', 'ccg2016'],
    ['Leeds North', 'icb2026', 'NHS Leeds North CCG', 'ccg2017'],
    ['02V', 'ccg2020', 'NHS Leeds North CCG', 'ccg2017'],
    ['E38000094', 'ccg2019', 'NHS Leeds North CCG', 'ccg2017'],
    ['15F', 'ccg2017', 'NHS Leeds CCG', 'ccg2018'],
    ['NHS Essex ICB', 'ccg2017', 'NHS Essex ICB', 'icb2026'],
  ])('is found for %s in %s, in the nearest edition that has it', (text, edition, name, expected) => {
    const match = otherMatch(text, atlas, edition)
    expect(match?.edition).toBe(expected)
    expect(match?.area.name.replace('Integrated Care Board', 'ICB')).toBe(name)
  })

  it.each(['West Essex', 'Nowhere', ''])('is none for %j, which April 2017 has, or no edition', text => {
    expect(otherMatch(text, atlas, 'ccg2017')).toBeUndefined()
  })
})

describe('suggestions', () => {
  it('put those of the edition first, then at most three of other editions', () => {
    const found = suggestAll('leeds', atlas, 'ccg2017')
    const current = found.filter(({ edition }) => !edition)
    const others = found.filter(({ edition }) => edition)
    expect(current).toHaveLength(3)
    expect(others.length).toBeGreaterThan(0)
    expect(others.length).toBeLessThanOrEqual(3)
    expect(found.slice(-others.length)).toEqual(others)
  })

  it('name an area once, however many editions had it', () => {
    const found = suggestAll('central manchester', atlas, 'ccg2021')
    expect(found.filter(({ kind }) => kind === 'area')).toHaveLength(1)
  })

  it.each(['', '   ', '(', '\\'])('are none, or harmless, for %j', text => {
    expect(suggestAll(text, atlas, 'ccg2017').length).toBeLessThanOrEqual(8)
  })
})
