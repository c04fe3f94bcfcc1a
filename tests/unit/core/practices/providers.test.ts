import { describe, expect, it } from 'vitest'
import { dialled } from '../../../../src/core/practices/phone.ts'
import { filterProviders, nearestFirst } from '../../../../src/core/practices/providerSearch.ts'
import { type ProviderColumns, type ProviderTable, readProviders } from '../../../../src/core/practices/providers.ts'

const NONE: ProviderColumns = {
  asOf: '2014-02',
  names: [],
  addresses: [],
  postcodes: [],
  phones: [],
  websites: [],
  lat: [],
  long: [],
}

const TABLE: ProviderTable = {
  gp: {
    asOf: '2017-07-01',
    names: ['Far Surgery', 'Near Surgery', 'Nowhere Surgery'],
    addresses: ['1 High Street, Epping', '2 St John’s Road, Harlow', ''],
    postcodes: ['CM16 4AA', 'CM20 1AA', ''],
    phones: ['01992 000000', '', ''],
    websites: ['', '', ''],
    lat: [5_170_000, 5_177_000, null],
    long: [11_000, 10_000, null],
  },
  hospital: NONE,
  pharmacy: {
    ...NONE,
    asOf: '2020-02',
    names: ['Boots'],
    addresses: ['The Mall, Harlow'],
    postcodes: ['CM20 1XX'],
    phones: [''],
    websites: [''],
    lat: [5_177_100],
    long: [10_000],
  },
  dentist: NONE,
  optician: NONE,
  clinic: NONE,
}
const providers = readProviders(TABLE)
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

describe('readProviders', () => {
  it('gives each its kind, its date and its position in degrees', () => {
    expect(providers[0]).toMatchObject({ kind: 'gp', asOf: '2017-07-01', point: { lat: 51.7, long: 0.11 } })
    expect(providers[3]).toMatchObject({ kind: 'pharmacy', asOf: '2020-02' })
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length)
  })

  it('has no position where none is published', () => expect(providers[2]).not.toHaveProperty('point'))
})

describe('nearestFirst', () => {
  it('sorts by distance in metres, those without a position last', () => {
    const sorted = nearestFirst(providers, { lat: 51.77, long: 0.1 })
    expect(names(sorted.map(({ provider }) => provider))).toEqual([
      'Near Surgery',
      'Boots',
      'Far Surgery',
      'Nowhere Surgery',
    ])
    expect(sorted[0]!.metres).toBeCloseTo(0)
    // 0.001° of latitude is 111.2 m.
    expect(sorted[1]!.metres).toBeCloseTo(111.2, 0)
    expect(sorted[3]).not.toHaveProperty('metres')
  })

  it('sorts by name when no point was asked about', () => {
    const sorted = nearestFirst(providers, undefined)
    expect(names(sorted.map(({ provider }) => provider))).toEqual([
      'Boots',
      'Far Surgery',
      'Near Surgery',
      'Nowhere Surgery',
    ])
  })
})

it.each([
  ['gp', '', ['Far Surgery', 'Near Surgery', 'Nowhere Surgery']],
  [undefined, 'harlow', ['Near Surgery', 'Boots']],
  ['pharmacy', 'harlow', ['Boots']],
  [undefined, 'st johns', ['Near Surgery']],
  [undefined, 'CM20 1xx', ['Boots']],
  [undefined, 'epping harlow', []],
] as const)('filters by kind %s and text "%s"', (kind, text, found) => {
  expect(names(filterProviders(providers, kind, text))).toEqual(found)
})

it.each([
  ['01992 560000', '01992560000'],
  ['(01992) 560-000', '01992560000'],
  ['Tel: 020 7274 7484 (ext. 2)', '02072747484'],
  ['01912 000000 or 01912 111111', '01912000000'],
  ['0845 111 5000', '08451115000'],
  ['', undefined],
  ['ask your GP', undefined],
  ['12345', undefined],
])('dials %j as %s', (phone, number) => expect(dialled(phone)).toBe(number))
