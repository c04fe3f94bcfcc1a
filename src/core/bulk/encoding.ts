/** Text from a file's bytes, whoever saved it: UTF-8, UTF-16 with its mark, or the Windows-1252 of older spreadsheets. */

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

export interface Decoder {
  /** Text of the next bytes; some may be kept until the ones after them are there. */
  push(bytes: Uint8Array): string
  /** The rest, after the last bytes. */
  finish(): string
  readonly encoding: Encoding
  /** True when the file began with a byte order mark, which is no part of the text. */
  readonly hasMark: boolean
}

const LINE_END = 0x0a
/** Without a line end in this many bytes, the bytes are cut anywhere. */
const LONGEST = 1 << 20

/**
 * UTF-8 until bytes appear that it cannot have; from there on, Windows-1252. So a file that is plain ASCII for its first
 * hundred megabytes and has its first é then is read as it was meant.
 */
export function createDecoder(first: Uint8Array): Decoder {
  const mark = markOf(first)
  return mark?.startsWith('utf-16') ? createUtf16(mark) : createUtf8(mark === 'utf-8')
}

function createUtf16(encoding: Encoding): Decoder {
  const decoder = new TextDecoder(encoding)
  return {
    encoding,
    hasMark: true,
    push: bytes => decoder.decode(bytes, { stream: true }),
    finish: () => decoder.decode(),
  }
}

function createUtf8(hasMark: boolean): Decoder {
  let encoding: Encoding = 'utf-8'
  let rest = new Uint8Array()
  let isStart = true

  const decode = (bytes: Uint8Array): string => {
    const ignoreBOM = !isStart
    if (bytes.length > 0) isStart = false
    if (encoding === 'utf-8') {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes)
      } catch {
        encoding = 'windows-1252'
      }
    }
    return new TextDecoder(encoding).decode(bytes)
  }

  return {
    get encoding() {
      return encoding
    },
    hasMark,
    push(bytes) {
      // Whole lines only: a character is never cut in two, and a file changes its encoding between lines.
      const all = join(rest, bytes)
      const end = all.lastIndexOf(LINE_END) + 1 || (all.length > LONGEST ? lastCharacter(all) : 0)
      rest = all.slice(end)
      return decode(all.subarray(0, end))
    },
    finish: () => decode(rest),
  }
}

/** Where the last character of UTF-8 begins. */
function lastCharacter(bytes: Uint8Array): number {
  let at = bytes.length - 1
  while (at > bytes.length - 4 && (bytes[at]! & 0xc0) === 0x80) at--
  return at
}

function markOf([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
