import { StringDecoder } from 'node:string_decoder'

/** Longer lines are cut here and end in `…`: no input is that long, and an endless line must not fill memory. */
export const LONGEST_LINE = 1000

/** The lines of a stream of UTF-8, without their ends (LF or CRLF) and without a byte order mark. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let first = true
  for await (const bytes of input) {
    let text = decoder.write(Buffer.from(bytes))
    if (first && text !== '') {
      text = text.replace(/^\uFEFF/, '')
      first = false
    }
    const lines = text.split('\n')
    lines[0] = rest + lines[0]
    rest = cut(lines.pop()!)
    for (const line of lines) yield finish(line)
  }
  rest += decoder.end()
  if (rest !== '') yield finish(rest)
}

/** One more than is kept, so that the end can tell that something was cut; and one for a carriage return. */
function cut(line: string): string {
  return line.length > LONGEST_LINE + 2 ? line.slice(0, LONGEST_LINE + 2) : line
}

function finish(line: string): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text
}
