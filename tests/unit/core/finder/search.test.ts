import { describe, expect, it } from 'vitest'
import { exactMatches, type Place, readPlaces, type Suggestion, suggest } from '../../../../src/core/finder/search.ts'
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

function place(name: string, population: number): Place {
  return { name, population, point: { lat: 51, long: population / 1e6 } }
}

const AREAS = [
  area('07H', 'NHS West Essex CCG', 304_451),
  area('06Q', 'NHS Mid Essex CCG', 380_000),
  area('01X', 'NHS St Helens CCG'),
  area('10N', 'NHS North & West Reading CCG'),
  area('08P', 'NHS Richmond CCG', 196_000),
  area('14L', 'NHS Manchester CCG', 545_000),
]
const PLACES = [
  place('Manchester', 395_515),
  place('Harlow', 94_365),
  place('Harrogate', 73_576),
  place('King’s Lynn', 42_800),
  place('Richmond', 8_413),
  place('Richmond', 8_360),
  place('Harleston', 4_000),
]
const names = (suggestions: readonly Suggestion[]) =>
  suggestions.map(found => (found.kind === 'area' ? found.area.name : found.place.name))
const find = (text: string) => names(suggest(text, AREAS, PLACES))

describe('suggestions', () => {
  it.each([
    ['07h', ['NHS West Essex CCG']],
    ['essex', ['NHS Mid Essex CCG', 'NHS West Essex CCG']],
    ['wes ess', ['NHS West Essex CCG', 'NHS North & West Reading CCG'].slice(0, 1)],
    ['nhs west essex ccg', ['NHS West Essex CCG']],
    ['saint helens', ['NHS St Helens CCG']],
    ['St. Helens', ['NHS St Helens CCG']],
    ['north and west', ['NHS North & West Reading CCG']],
    ["king's l", ['King’s Lynn']],
    ['har', ['Harlow', 'Harrogate', 'Harleston']],
    ['manch', ['NHS Manchester CCG', 'Manchester']],
    ['zzz', []],
    ['', []],
    [' - ', []],
  ])('for %o are %o', (text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it('put a whole name before a longer one with more people', () => {
    const places = [place('Bathgate', 900_000), place('Bath', 90_000)]
    expect(names(suggest('bath', [], places))).toEqual(['Bath', 'Bathgate'])
  })

  it('put the start of a name before a later word', () => {
    const places = [place('Great Yarmouth', 900_000), place('Yarm', 8_000)]
    expect(names(suggest('yar', [], places))).toEqual(['Yarm', 'Great Yarmouth'])
  })

  it('are at most eight, and at most five of a kind', () => {
    const places = Array.from({ length: 20 }, (_, i) => place(`Newtown ${i}`, 1000 + i))
    const areas = Array.from({ length: 20 }, (_, i) => area(`${10 + i}A`, `NHS Newtown ${i} CCG`))
    const found = suggest('new', areas, places)
    expect(found).toHaveLength(8)
    expect(found.filter(({ kind }) => kind === 'place')).toHaveLength(3)
    expect(suggest('new', [], places)).toHaveLength(5)
  })

  it('come as fast for a text of ten million letters', () => {
    expect(suggest('x'.repeat(10_000_000), AREAS, PLACES)).toEqual([])
  })
})

describe('exact matches', () => {
  it('are whole names and codes only', () => {
    expect(names(exactMatches('harlow', AREAS, PLACES))).toEqual(['Harlow'])
    expect(exactMatches('harl', AREAS, PLACES)).toEqual([])
  })

  it('name every place and area that is called so', () => {
    expect(names(exactMatches('Richmond', AREAS, PLACES))).toEqual(['NHS Richmond CCG', 'Richmond', 'Richmond'])
  })

  it('prefer a code to a name', () => {
    expect(names(exactMatches('07H', AREAS, [place('07H', 1)]))).toEqual(['NHS West Essex CCG'])
  })
})

it('reads places from columns of 1e-4 degrees', () => {
  const table = { names: ['Harlow'], lat: [517_700], long: [1100], population: [94_365] }
  expect(readPlaces(table)).toEqual([{ name: 'Harlow', point: { lat: 51.77, long: 0.11 }, population: 94_365 }])
})
