import { describe, expect, it } from 'vitest'
import { readPlaces } from '../../../../src/core/finder/readPlaces.ts'
import { type AreaMatch, exactMatches, suggestAreas } from '../../../../src/core/finder/search.ts'
import type { Area } from '../../../../src/core/geo.ts'

function area(ods: string, name: string, residents2017 = 200_000): Area {
  const number = [...ods].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0)
  return {
    gss: `E38${String(number).padStart(6, '0').slice(-6)}`,
    ods,
    name,
    editions: [2],
    residents2017,
    residents2019: residents2017,
    km2: 100,
    bounds: [0, 51, 1, 52],
    label: [0.5, 51.5],
  }
}

const AREAS = [
  area('07H', 'NHS West Essex CCG', 304_451),
  area('06Q', 'NHS Mid Essex CCG', 380_000),
  area('01X', 'NHS St Helens CCG'),
  area('10N', 'NHS North & West Reading CCG'),
  area('08P', 'NHS Richmond CCG', 196_000),
  area('14L', 'NHS Manchester CCG', 545_000),
]
const names = (matches: readonly AreaMatch[]) => matches.map(({ area }) => area.name)
const find = (text: string) => names(suggestAreas(text, AREAS))

describe('suggestions', () => {
  it.each([
    ['07h', ['NHS West Essex CCG']],
    ['essex', ['NHS Mid Essex CCG', 'NHS West Essex CCG']],
    ['wes ess', ['NHS West Essex CCG', 'NHS North & West Reading CCG'].slice(0, 1)],
    ['nhs west essex ccg', ['NHS West Essex CCG']],
    ['saint helens', ['NHS St Helens CCG']],
    ['St. Helens', ['NHS St Helens CCG']],
    ['north and west', ['NHS North & West Reading CCG']],
    ['manch', ['NHS Manchester CCG']],
    ['zzz', []],
    ['', []],
    [' - ', []],
  ])('for %o are %o', (text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it('put a whole name before a longer one with more people', () => {
    const areas = [area('10A', 'NHS Bathgate CCG', 900_000), area('10B', 'NHS Bath CCG', 90_000)]
    expect(names(suggestAreas('bath', areas))).toEqual(['NHS Bath CCG', 'NHS Bathgate CCG'])
  })

  it('put the start of a name before a later word', () => {
    const areas = [area('10A', 'NHS Great Yarmouth CCG', 900_000), area('10B', 'NHS Yarm CCG', 8_000)]
    expect(names(suggestAreas('yar', areas))).toEqual(['NHS Yarm CCG', 'NHS Great Yarmouth CCG'])
  })

  it('are at most eight', () => {
    const areas = Array.from({ length: 20 }, (_, i) => area(`${10 + i}A`, `NHS Newtown ${i} CCG`))
    expect(suggestAreas('new', areas)).toHaveLength(8)
  })

  it('come as fast for a text of ten million letters', () => {
    expect(suggestAreas('x'.repeat(10_000_000), AREAS)).toEqual([])
  })
})

describe('exact matches', () => {
  it('are whole names and codes only', () => {
    expect(names(exactMatches('Richmond', AREAS))).toEqual(['NHS Richmond CCG'])
    expect(names(exactMatches('07h.', AREAS))).toEqual(['NHS West Essex CCG'])
    expect(exactMatches('rich', AREAS)).toEqual([])
  })
})

it('reads places from columns of 1e-4 degrees', () => {
  const table = { names: ['Harlow'], lat: [517_700], long: [1100], population: [94_365] }
  expect(readPlaces(table)).toEqual([{ name: 'Harlow', point: { lat: 51.77, long: 0.11 }, population: 94_365 }])
})
