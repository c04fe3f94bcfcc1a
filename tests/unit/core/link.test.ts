import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EDITION_IDS } from '../../../src/core/areas/editions.ts'
import { EMPTY_LINK, LAYERS, type Link, readLink, roundMap, VIEWS, writeLink } from '../../../src/core/link.ts'

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
const anyLink: fc.Arbitrary<Link> = fc.record(
  {
    q: fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() !== ''),
    area: code,
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
      q: 'CM16 6TN',
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
      area: '07H',
      compare: ['E38000197', '06Q'],
    })
  })

  it('ignores unknown and empty parameters', () => {
    expect(readLink('?utm_source=x&q=&area=&map=&fbclid=1')).toEqual({ link: EMPTY_LINK, problems: [] })
  })

  it.each([
    ['edition', 'ccg1999'],
    ['area', '<script>'],
    ['area', '07'],
    ['compare', '07H,06Q,07G,99E'],
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
    expect(link).toEqual({ ...EMPTY_LINK, q: 'CM16 6TN' })
  })
})
