/** Text from a file's bytes. */
import { type Encoding, isUtf16, markOf, otherTable } from './encodings.ts'
import { decodeMixed, decodeSingle } from './mixed.ts'

export interface Decoder {
  /** Text of the next bytes; some may be kept until the ones after them are there. */
  push(bytes: Uint8Array): string
  /** The rest, after the last bytes. */
  finish(): string
  /** Lines so far that were no UTF-8, though others are. */
  readonly otherLines: number
}

const LF = 0x0a
const CR = 0x0d
/** Without a line end in this many bytes, the bytes are cut anywhere. */
const LONGEST = 1 << 20

/** A byte order mark at the start is no part of the text. */
export function createDecoder(encoding: Encoding): Decoder {
  return isUtf16(encoding) ? createUtf16(encoding) : createByLine(encoding)
}

function createUtf16(encoding: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(encoding)
  return {
    otherLines: 0,
    push: bytes => decoder.decode(bytes, { stream: true }),
    finish: () => decoder.decode(),
  }
}

function createByLine(encoding: Encoding): Decoder {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const table = otherTable(encoding)
  const isSingle = !encoding.startsWith('utf-8')
  let rest = new Uint8Array()
  let isStart = true
  let otherLines = 0

  const decode = (bytes: Uint8Array): string => {
    if (isSingle) return decodeSingle(bytes, table)
    try {
      return utf8.decode(bytes)
    } catch {
      return linesOf(bytes)
        .map(line => {
          try {
            return utf8.decode(line)
          } catch {
            otherLines++
            return decodeMixed(line, table)
          }
        })
        .join('')
    }
  }
  const withoutMark = (bytes: Uint8Array): Uint8Array => {
    if (!isStart || bytes.length === 0) return bytes
    isStart = false
    const mark = markOf(bytes)
    return mark?.encoding === 'utf-8' ? bytes.subarray(mark.length) : bytes
  }

  return {
    get otherLines() {
      return otherLines
    },
    push(bytes) {
      // Whole lines only: a character is never cut in two, and a line has one encoding.
      const all = join(rest, bytes)
      const end = lastLineEnd(all) || (all.length > LONGEST ? lastCharacter(all) : 0)
      rest = all.slice(end)
      return decode(withoutMark(all.subarray(0, end)))
    },
    finish() {
      const last = decode(withoutMark(rest))
      rest = new Uint8Array()
      return last
    },
  }
}

/** Lines with their ends. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF && bytes[at] !== CR) continue
    lines.push(bytes.subarray(start, at + 1))
    start = at + 1
  }
  if (start < bytes.length) lines.push(bytes.subarray(start))
  return lines
}

/** Just behind the last line end; 0 without one. */
function lastLineEnd(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1
}

/** Where the last character of UTF-8 begins. */
function lastCharacter(bytes: Uint8Array): number {
  let at = bytes.length - 1
  while (at > bytes.length - 4 && (bytes[at]! & 0xc0) === 0x80) at--
  return at
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
