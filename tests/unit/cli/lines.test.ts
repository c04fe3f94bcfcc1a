import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LONGEST_LINE, readLines } from '../../../cli/lines.ts'

async function read(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk as string)
  }
  const lines: string[] = []
  for await (const line of readLines(stream())) lines.push(line)
  return lines
}

it.each([
  ['nothing', [''], []],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['a last line with an end', ['a\nb\n'], ['a', 'b']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['Windows line ends, cut between chunks', ['a\r', '\nb\r\n'], ['a', 'b']],
  ['a byte order mark', ['\uFEFFa\n'], ['a']],
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
  const text = fc.array(fc.constantFrom('a', '\n', '\r\n', 'é', ',')).map(parts => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(40)), async (whole, cuts) => {
      const bytes = Buffer.from(whole)
      const ends = [...cuts.filter(cut => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end))
      expect(await read(...chunks)).toEqual(await read(bytes))
    }),
  )
})
