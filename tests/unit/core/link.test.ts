import { describe, expect, it } from 'vitest'
import { EDITION_IDS } from '../../../src/core/areas/editions.ts'
import { askedOf, EMPTY_LINK, LAYERS, type Link, readLink, roundMap, VIEWS, writeLink } from '../../../src/core/link.ts'
import { pointQuery, type Query, textQuery } from '../../../src/core/query.ts'
import fc from '../property.ts'

const code = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map(n => `E${String(n).padStart(8, '0')}`),
  fc.stringMatching(/^[A-Z0-9]{3,5}$/),
)
const map = fc
  .record({
    zoom: fc.double({ min: 3, max: 19, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    long: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(roundMap)
const point = fc
  .record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), long: fc.double({ min: -180, max: 180, noNaN: true }) })
  .map(point => (pointQuery(point) as Extract<Query, { kind: 'point' }>).point)
const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter(text => textQuery(text.trim()).kind === 'text' && text.trim() !== '')
const anyQuery: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text, area: code, at: point }, { requiredKeys: ['kind', 'text'] }),
  fc.record({ kind: fc.constant('point' as const), point }),
  fc.record({ kind: fc.constant('area' as const), code }),
  fc.record({ kind: fc.constant('practice' as const), code: fc.stringMatching(/^[A-Z][A-Z0-9]{2,7}$/) }),
  fc.record({ kind: fc.constant('region' as const), code: fc.stringMatching(/^E(?:39|40|54)[0-9]{6}$/) }),
)
const anyLink: fc.Arbitrary<Link> = fc.record(
  {
    query: anyQuery,
    edition: fc.constantFrom(...EDITION_IDS),
    compare: fc.uniqueArray(code, { maxLength: 3 }),
    view: fc.constantFrom(...VIEWS),
    layer: fc.constantFrom(...LAYERS),
    map,
  },
  { requiredKeys: ['edition', 'compare', 'view'] },
)

describe('a link', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyLink, link => {
        expect(readLink(writeLink(link))).toEqual({ link, problems: [] })
      }),
    )
  })

  it('is written in one way only', () => {
    fc.assert(
      fc.property(anyLink, link => {
        const query = writeLink(link)
        expect(writeLink(readLink(query).link)).toBe(query)
      }),
    )
  })

  it('is read from any text without an exception, and what is read can be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { link } = readLink(text)
        expect(readLink(writeLink(link)).link).toEqual(link)
      }),
    )
  })

  it('is readable by people', () => {
    const link: Link = {
      ...EMPTY_LINK,
      query: { kind: 'text', text: 'CM16 6TN' },
      compare: ['07H', '06Q'],
      map: { zoom: 9, lat: 51.7, long: 0.12 },
    }
    expect(writeLink(link)).toBe('?q=CM16+6TN&compare=07H,06Q&map=9/51.7/0.12')
  })

  it('is empty when nothing differs from the start', () => {
    expect(writeLink(EMPTY_LINK)).toBe('')
    expect(readLink('')).toEqual({ link: EMPTY_LINK, problems: [] })
  })
})

describe('reading a link', () => {
  it('takes codes in any case', () => {
    expect(readLink('?area=07h&compare=e38000197, 06q').link).toMatchObject({
      query: { kind: 'area', code: '07H' },
      compare: ['E38000197', '06Q'],
    })
  })

  it.each<[string, Query]>([
    ['?q=51.7,0.1', { kind: 'point', point: { lat: 51.7, long: 0.1 } }],
    ['?q=51.7,0.1&area=07H', { kind: 'point', point: { lat: 51.7, long: 0.1 } }],
    ['?q=CM16&area=07h', { kind: 'text', text: 'CM16', area: '07H' }],
    ['?q=Newport&at=52.76940,-0.38110', { kind: 'text', text: 'Newport', at: { lat: 52.7694, long: -0.3811 } }],
    ['?q=Newport&practice=F81120&region=E40000003', { kind: 'text', text: 'Newport' }],
    ['?practice=f81120&area=07H', { kind: 'practice', code: 'F81120' }],
    ['?area=07H&region=E40000003', { kind: 'area', code: '07H' }],
    ['?region=E40000003', { kind: 'region', code: 'E40000003' }],
  ])('%s asks one thing', (search, query) => {
    expect(readLink(search)).toEqual({ link: { ...EMPTY_LINK, query }, problems: [] })
  })

  it.each([
    ['#q=CM16+6TN', '?q=CM16+6TN'],
    ['#?q=CM16+6TN', '?q=CM16+6TN'],
    ['?edition=icb2026#q=CM16+6TN', '?q=CM16+6TN&edition=icb2026'],
    ['?q=M1+1AE#q=CM16+6TN', '?q=CM16+6TN'],
    ['?q=CM16+6TN#answer', '?q=CM16+6TN'],
    ['?q=CM16+6TN#', '?q=CM16+6TN'],
  ])('takes what is not sent in %s, too', (text, search) => {
    expect(readLink(text)).toEqual(readLink(search))
  })

  it('ignores unknown and empty parameters', () => {
    expect(readLink('?utm_source=x&q=&area=&map=&fbclid=1')).toEqual({ link: EMPTY_LINK, problems: [] })
  })

  it.each([
    ['edition', 'ccg1999'],
    ['left', 'bogus'],
    ['since', 'foo'],
    ['since', 'ccg2017'],
    ['since', 'icb2022'],
    ['at', 'here'],
    ['practice', 'F8'],
    ['region', 'E12000001'],
    ['area', '<script>'],
    ['area', '07'],
    ['compare', '07H,06Q,07G,9'],
    ['compare', '07H,,06Q'],
    ['view', 'cinema'],
    ['layer', 'mood'],
    ['map', '9/51.7'],
    ['map', '99/51.7/0.1'],
    ['map', '9/91/0.1'],
    ['map', '9/51.7/181'],
    ['map', '9/1e1/0'],
  ] as const)('names the bad value of %s=%s, and reads the rest', (param, value) => {
    const { link, problems } = readLink(`?q=CM16+6TN&${new URLSearchParams({ [param]: value })}`)
    expect(problems).toEqual([{ param, value }])
    expect(link).toEqual({ ...EMPTY_LINK, query: { kind: 'text', text: 'CM16 6TN' } })
  })
})

const TWICE: Readonly<Record<string, string>> = {
  q: 'Newport',
  at: '51.7,0.1',
  practice: 'F81120',
  area: '07H',
  region: 'E40000003',
  edition: 'ccg2018',
  left: 'ccg2018',
  since: 'ccg2016',
  compare: '07H,06Q',
  view: 'list',
  layer: 'budget',
  map: '9/51.7/0.1',
}

describe('a link in capitals', () => {
  const lower = Object.entries(TWICE).filter(([param]) => !['q', 'at'].includes(param))
  it.each(lower)('has its %s, and writes it as ever', (param, value) => {
    const { link, problems } = readLink(`?${param}=${value.toUpperCase()}`)
    expect({ link, problems }).toEqual({ link: readLink(`?${param}=${value}`).link, problems: [] })
    expect(writeLink(link)).toBe(writeLink(readLink(`?${param}=${value}`).link))
  })

  it.each(EDITION_IDS)('knows the edition %s', id => {
    expect(readLink(`?edition=${id.toUpperCase()}`)).toEqual(readLink(`?edition=${id}`))
  })
})

describe('a link that gives a parameter twice', () => {
  it.each(Object.entries(TWICE))('has the first %s, and tells of the others', (param, value) => {
    for (const mark of ['?', '#']) {
      const { link, problems } = readLink(`${mark}${param}=${value}&${param}=&${param}=other&${param}=${value}`)
      expect(link).toEqual(readLink(`?${param}=${value}`).link)
      expect(problems).toEqual([{ param, value: 'other', isSecond: true }])
    }
  })
})

describe('a link that compares more than can be compared', () => {
  it.each([
    ['07H,06Q,07V,08T', '08T'],
    ['07h, 06q, 07H, 07V, 08T, 02N', '08T, 02N'],
  ])('has the first three of %s, and tells of the others', (codes, leftOut) => {
    const { link, problems } = readLink(`?compare=${codes}`)
    expect(link.compare).toEqual(['07H', '06Q', '07V'])
    expect(problems).toEqual([{ param: 'compare', value: leftOut, isTooMany: true }])
  })
})

describe('what a link asks', () => {
  it('is its query and its edition, and nothing of how they are shown', () => {
    fc.assert(
      fc.property(anyLink, anyLink, ({ query, edition }, shown) => {
        const { query: _query, ...rest } = shown
        const asked = { ...EMPTY_LINK, ...(query && { query }), edition }
        expect(askedOf({ ...rest, ...(query && { query }), edition })).toBe(askedOf(asked))
      }),
    )
  })
})

describe('a link that took the signs around it along', () => {
  it.each([
    ['?area=07H.', { query: { kind: 'area', code: '07H' } }],
    ['?area=07H)', { query: { kind: 'area', code: '07H' } }],
    ['?area=%C2%A007h%E2%80%8B', { query: { kind: 'area', code: '07H' } }],
    ['?area=07H%252E', { query: { kind: 'area', code: '07H' } }],
    ['?area=07H&edition=ccg2018.', { query: { kind: 'area', code: '07H' }, edition: 'ccg2018' }],
    ['?edition=(icb2026)', { edition: 'icb2026' }],
    ['?view=list,', { view: 'list' }],
    ['?compare=07H,06Q.', { compare: ['07H', '06Q'] }],
    ['?map=9/51.7/0.12.', { map: { zoom: 9, lat: 51.7, long: 0.12 } }],
    ['?map=9/51.7/-0.12)', { map: { zoom: 9, lat: 51.7, long: -0.12 } }],
  ])('%s', (query, expected) => {
    expect(readLink(query)).toMatchObject({ link: expected, problems: [] })
  })
})
