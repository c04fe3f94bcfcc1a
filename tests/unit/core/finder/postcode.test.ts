import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikePostcode, parsePostcode } from '../../../../src/core/finder/postcode.ts'

describe('reads every published form, in any case and spacing', () => {
  it.each([
    ['M1 1AA', 'M1', '1AA'],
    ['m60 1nw', 'M60', '1NW'],
    ['cm16 6tn', 'CM16', '6TN'],
    ['CM166TN', 'CM16', '6TN'],
    ['  c m 1 6 6 t n ', 'CM16', '6TN'],
    ['CM1\u00a06TN', 'CM1', '6TN'],
    ['LS1 1UR', 'LS1', '1UR'],
    ['W1A 1AA', 'W1A', '1AA'],
    ['w1m0aa', 'W1M', '0AA'],
    ['EC1A 1BB', 'EC1A', '1BB'],
    ['GIR 0AA', 'GIR', '0AA'],
    ['gir0aa', 'GIR', '0AA'],
    ['BT1 5GS', 'BT1', '5GS'],
    ['JE2 3AB', 'JE2', '3AB'],
  ])('%j', (text, outcode, incode) => {
    expect(parsePostcode(text)).toEqual({ kind: 'postcode', outcode, incode, text: `${outcode} ${incode}` })
  })
})

describe('reads the start of a postcode', () => {
  it.each([
    ['cm16', { kind: 'outcode', outcode: 'CM16', text: 'CM16' }],
    ['W1A', { kind: 'outcode', outcode: 'W1A', text: 'W1A' }],
    ['cm16 6', { kind: 'sector', outcode: 'CM16', sector: '6', text: 'CM16 6' }],
    ['CM166', { kind: 'sector', outcode: 'CM16', sector: '6', text: 'CM16 6' }],
    ['CM1 6', { kind: 'sector', outcode: 'CM1', sector: '6', text: 'CM1 6' }],
  ])('%j', (text, expected) => expect(parsePostcode(text)).toEqual(expected))
})

describe('says what is wrong', () => {
  it.each([
    ['zzz99LS1 1UR', 'too-long'],
    ['x'.repeat(10_000_000), 'too-long'],
    ['CM16 6TN!', 'characters'],
    ['CM16-6TN', 'characters'],
    ['ſW1A 1AA', 'characters'],
    ['Gır 0aa', 'characters'],
    ['C', 'too-short'],
    ['1234', 'outcode'],
    ['CM16 6T', 'incode'],
    ['CM16 6CV', 'incode'],
    ['QM1 1AA', 'outcode'],
  ])('%.20j', (text, reason) => expect(parsePostcode(text)).toMatchObject({ kind: 'invalid', reason }))
})

describe('offers, and never applies, letter O for zero and I for one', () => {
  it.each([
    ['CMI6 6TN', 'CM16 6TN'],
    ['SWIA 1AA', 'SW1A 1AA'],
    ['CM16 OTN', 'CM16 0TN'],
    ['0X1 2JD', 'OX1 2JD'],
    ['GIR OAA', 'GIR 0AA'],
    ['CMI6', 'CM16'],
    ['EIO IAA', 'E10 1AA'],
  ])('%s', (text, suggestion) => expect(parsePostcode(text)).toMatchObject({ kind: 'invalid', suggestion }))

  it('offers nothing where no exchange helps', () => {
    expect(parsePostcode('CM16 6CV')).not.toHaveProperty('suggestion')
  })
})

it('tells an attempt at a postcode from a name', () => {
  expect(['CM16 6T', 'zzz99LS1 1UR', 'WIA IAA'].map(looksLikePostcode)).toEqual([true, true, true])
  expect(['Harlow', 'west essex', 'Isle of Wight', ''].map(looksLikePostcode)).toEqual([false, false, false, false])
})

const outcode = fc.stringMatching(/^[A-PR-UWYZ]([A-HK-Y])?[0-9]{1,2}$/)
const incode = fc.stringMatching(/^[0-9][ABD-HJLNP-UW-Z]{2}$/)

it('reads what it writes, however it is spaced', () => {
  fc.assert(
    fc.property(outcode, incode, fc.array(fc.nat(6), { maxLength: 4 }), (out, inward, gaps) => {
      const chars = [...(out + inward).toLowerCase()]
      for (const gap of gaps) chars.splice(gap, 0, ' ')
      expect(parsePostcode(chars.join(''))).toMatchObject({ kind: 'postcode', text: `${out} ${inward}` })
    }),
  )
})

it('accepts only what reads the same when read again, and survives any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ACOIMW019 \u00a0é\u{1F600}-'), maxLength: 10 }), text => {
      const parsed = parsePostcode(text)
      if (parsed.kind !== 'invalid') expect(parsePostcode(parsed.text)).toEqual(parsed)
      else if (parsed.suggestion) expect(parsePostcode(parsed.suggestion).kind).not.toBe('invalid')
    }),
  )
})
