import { describe, expect, it } from 'vitest'
import { outcodesOf, parsePostcode } from '../../../../src/core/finder/postcode.ts'
import fc from '../../property.ts'

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
    ['NPT 0AD', 'NPT', '0AD'],
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
    ['cm 1', { kind: 'outcode', outcode: 'CM1', text: 'CM1' }],
    ['M 1', { kind: 'outcode', outcode: 'M1', text: 'M1' }],
    ['cm 16', { kind: 'outcode', outcode: 'CM16', text: 'CM16' }],
  ])('%j', (text, expected) => expect(parsePostcode(text)).toEqual(expected))
})

describe('reads nothing else', () => {
  it.each([
    'zzz99LS1 1UR',
    'x'.repeat(10_000_000),
    'CM16 6TN!',
    'CM16-6TN',
    'ſW1A 1AA',
    'Gır 0aa',
    'C',
    '1234',
    'CM16 6T',
    'CM16 6CV',
    'QM1 1AA',
    '',
  ])('%.20j', text => expect(parsePostcode(text)).toBeUndefined())
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
      if (parsed) expect(parsePostcode(parsed.text)).toEqual(parsed)
    }),
  )
})

describe('the outcodes that a part stands for', () => {
  const known = new Set(['SW1A', 'SW1E', 'SW10', 'SW2', 'N1', 'N1C', 'S1', 'LS1', 'LS29', 'L1'])
  const outcode = (text: string) => ({ kind: 'outcode', outcode: text, text }) as const
  it.each([
    ['a district of London without its letter', outcode('SW1'), ['SW1A', 'SW1E']],
    ['an outcode that is one, though others begin so', outcode('N1'), ['N1']],
    ['an area', { kind: 'area', text: 'LS' }, ['LS1', 'LS29']],
    ['an area of one letter', { kind: 'area', text: 'S' }, ['S1']],
    ['none', outcode('WF18'), []],
  ] as const)('%s', (_, part, expected) => expect(outcodesOf(part, known)).toEqual(expected))
})
