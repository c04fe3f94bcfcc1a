import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createDecoder } from '../../../../src/core/bulk/encoding.ts'

function decode(bytes: Uint8Array, cuts: readonly number[] = []) {
  const ends = [...cuts.filter(cut => cut < bytes.length).sort((a, b) => a - b), bytes.length]
  const decoder = createDecoder(bytes.subarray(0, Math.max(3, ends[0]!)))
  const text = ends.map((end, i) => decoder.push(bytes.subarray(ends[i - 1] ?? 0, end))).join('') + decoder.finish()
  return { text, encoding: decoder.encoding, hasMark: decoder.hasMark }
}

const LATIN = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a, 0xa3, 0x0a]) // Café, £ on the next line

it.each([
  ['UTF-8', Buffer.from('Café\n'), { text: 'Café\n', encoding: 'utf-8', hasMark: false }],
  ['UTF-8 with its mark', Buffer.from('\ufeffCafé\n'), { text: 'Café\n', encoding: 'utf-8', hasMark: true }],
  ['Windows-1252', LATIN, { text: 'Café\n£\n', encoding: 'windows-1252', hasMark: false }],
  ['UTF-16', Buffer.from('\ufeffCafé\n', 'utf16le'), { text: 'Café\n', encoding: 'utf-16le', hasMark: true }],
  ['nothing', Buffer.from(''), { text: '', encoding: 'utf-8', hasMark: false }],
])('reads %s', (_, bytes, expected) => expect(decode(bytes)).toEqual(expected))

it('reads what turns out to be Windows-1252 only late', () => {
  const ascii = Buffer.from('CM16 6TN\n'.repeat(1000))
  const { text, encoding } = decode(Buffer.concat([ascii, LATIN]), [4000, 8999])
  expect(text).toBe(`${ascii}Café\n£\n`)
  expect(encoding).toBe('windows-1252')
})

it('reads the same text wherever the bytes are cut', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '😀', '\u00a0') })
  fc.assert(
    fc.property(texts, fc.array(fc.nat(80)), (text, cuts) => {
      expect(decode(Buffer.from(text), cuts)).toEqual({ text, encoding: 'utf-8', hasMark: false })
    }),
  )
})

it('does not wait for a line end for ever, nor cuts a character in two', () => {
  const text = '😀'.repeat(600_000)
  const { text: read, encoding } = decode(Buffer.from(text), [1_048_579, 2_000_001])
  expect(encoding).toBe('utf-8')
  expect(read === text).toBe(true)
})
