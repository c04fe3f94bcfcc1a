import { expect, it } from 'vitest'
import { LONGEST_LINE, readLines } from '../../../cli/lines.ts'
import fc from '../property.ts'

async function read(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk as string)
  }
  const lines: string[] = []
  for await (const piece of readLines(stream())) lines.push(...piece)
  return lines
}

it.each([
  ['nothing', [''], []],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['a last line with an end', ['a\nb\n'], ['a', 'b']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['Windows line ends, cut between chunks', ['a\r', '\nb\r\n'], ['a', 'b']],
  ['a byte order mark', ['\uFEFFa\n'], ['a']],
  ['a byte order mark, cut', [Uint8Array.of(0xef), Uint8Array.of(0xbb, 0xbf, 0x61, 0x0a)], ['a']],
  ['a byte order mark in the second line, which is none', ['a\n\uFEFFb\n'], ['a', '\uFEFFb']],
  ["an old Mac's line ends", ['a\rb\r', 'c\r'], ['a', 'b', 'c']],
  ['line ends of every kind', ['a\r\nb\nc\rd\u2028e\u2029f'], ['a', 'b', 'c', 'd', 'e', 'f']],
  ['UTF-16 with its mark', [Buffer.from('\uFEFFa\r\né\r\n', 'utf16le')], ['a', 'é']],
  ['UTF-16 without', [Buffer.from('CM16 6TN\nM1 1AE', 'utf16le')], ['CM16 6TN', 'M1 1AE']],
  ['UTF-16 of the other order', [Buffer.from('\uFEFFa\nb', 'utf16le').swap16()], ['a', 'b']],
  ['UTF-16, cut in a character', [Uint8Array.of(0xff), Uint8Array.of(0xfe, 0x61), Uint8Array.of(0)], ['a']],
  ['one byte', ['a'], ['a']],
  ['one Windows-1252 line among UTF-8 ones', [Buffer.from('é\n'), Uint8Array.of(0xe9, 0x0a), 'é\n'], ['é', 'é', 'é']],
  ['the same with ends of old Macs', [Buffer.from('é\r'), Uint8Array.of(0xe9, 0x0d), 'é\rx'], ['é', 'é', 'é', 'x']],
])('reads %s', async (_, chunks, lines) => expect(await read(...chunks)).toEqual(lines))

it('reads characters whose bytes are cut between chunks', async () => {
  const bytes = Buffer.from('é😀\n')
  expect(await read(...[...bytes].map(byte => Uint8Array.of(byte)))).toEqual(['é😀'])
})

it('cuts a line of ten megabytes and reads on', async () => {
  const [long, next] = await read(...Array.from({ length: 100 }, () => 'x'.repeat(100_000)), '\nM1 1AA\n')
  expect(long).toBe(`${'x'.repeat(LONGEST_LINE)}…`)
  expect(next).toBe('M1 1AA')
})

it('gives the same lines however the stream is cut', async () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', 'é', ',', '\u2028')).map(parts => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(40)), async (whole, cuts) => {
      const bytes = Buffer.from(whole)
      const ends = [...cuts.filter(cut => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end))
      expect(await read(...chunks)).toEqual(await read(bytes))
    }),
  )
})

it('gives the lines of a piece before it reads the next', async () => {
  async function* stream() {
    yield Buffer.from('a\nb\n')
    throw new Error('read too far')
  }
  const { value } = await readLines(stream()).next()
  expect(value).toEqual(['a', 'b'])
})
