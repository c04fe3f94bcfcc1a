/** Lines of a list: UTF-8, UTF-16 or Windows-1252; ends of Windows, Unix or old Macs. */
import { isUtf8 } from 'node:buffer'

/** Longer lines are cut here and end in `…`: no input is that long, and an endless line must not fill memory. */
export const LONGEST_LINE = 1000
/** Bytes kept of a line that has not ended: no character takes more than four. */
const LONGEST_REST = 4 * (LONGEST_LINE + 2)

const LF = 0x0a
const CR = 0x0d
const LINE_END = /\r\n|[\n\r\u2028\u2029]/

/**
 * The lines of a stream without their ends and without a byte order mark: those that each piece completes, together, so
 * that their answers can be written before the next piece comes. Only a line that is no UTF-8 is read as Windows-1252.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let rest: Buffer = Buffer.alloc(0)
  let isStart = true
  for await (const bytes of withoutUtf16(input)) {
    const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
    const end = endOfLines(all)
    rest = cut(all.subarray(end))
    if (end === 0) continue
    yield linesOf(all.subarray(0, end), isStart)
    isStart = false
  }
  if (rest.length > 0) yield linesOf(rest, isStart)
}

/** UTF-16 as UTF-8: known by its mark, or by the zero in every other byte of an English text. */
async function* withoutUtf16(input: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let start: Buffer = Buffer.alloc(0)
  let decoder: TextDecoder | undefined
  let isKnown = false
  for await (const bytes of input) {
    const all = isKnown ? Buffer.from(bytes) : Buffer.concat([start, bytes])
    if (!isKnown && all.length < 2) {
      start = all
      continue
    }
    if (!isKnown) decoder = utf16Decoder(all)
    isKnown = true
    yield decoder ? Buffer.from(decoder.decode(all, { stream: true })) : all
  }
  if (decoder) yield Buffer.from(decoder.decode())
  else if (!isKnown && start.length > 0) yield start
}

function utf16Decoder([a, b]: Buffer): TextDecoder | undefined {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return new TextDecoder('utf-16le')
  return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0) ? new TextDecoder('utf-16be') : undefined
}

/** After the last end of a line. A carriage return at the very end may be the first half of a Windows one. */
function endOfLines(bytes: Buffer): number {
  const cr = bytes.length > 1 ? bytes.lastIndexOf(CR, bytes.length - 2) : -1
  return Math.max(bytes.lastIndexOf(LF), cr) + 1
}

function linesOf(bytes: Buffer, isStart: boolean): string[] {
  const text = decode(bytes)
  const lines = (isStart ? text.replace(/^\uFEFF/, '') : text).split(LINE_END)
  if (lines.at(-1) === '') lines.pop()
  return lines.map(line => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line))
}

function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const windows = new TextDecoder('windows-1252')
  let text = ''
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.subarray(start).findIndex(byte => byte === LF || byte === CR) + 1
    const line = bytes.subarray(start, end > 0 ? start + end : bytes.length)
    text += isUtf8(line) ? line.toString('utf8') : windows.decode(line)
    start += line.length
  }
  return text
}

/** Keeps the start of a line, up to a whole character, and its last byte, which may be half of its end. */
function cut(rest: Buffer): Buffer {
  if (rest.length <= LONGEST_REST) return rest
  let end = LONGEST_REST
  while (end > LONGEST_REST - 4 && (rest[end]! & 0xc0) === 0x80) end--
  return rest.at(-1) === CR ? Buffer.concat([rest.subarray(0, end), rest.subarray(-1)]) : rest.subarray(0, end)
}
