/**
 * A first look at all bytes of a file: its encoding, whether it is all ASCII, and how many lines it has. The count of
 * lines is made on the bytes, apart from the reader of rows, so that the two check each other.
 */
import { linesOf } from './decoder.ts'
import { type Encoding, isUtf16, markOf } from './encodings.ts'
import { guessEncoding } from './guess.ts'
import { createLineCounter } from './lineCounter.ts'

export interface Survey {
  readonly encoding: Encoding
  readonly hasMark: boolean
  readonly isAscii: boolean
  /** Lines of the text; a last one without a line end counts. */
  readonly lines: number
}

export interface Surveyor {
  push(bytes: Uint8Array): void
  finish(): Survey
}

const LF = 0x0a
const CR = 0x0d
/** Of lines that are no UTF-8, this many are enough to tell their encoding. */
const ENOUGH = 2000

/**
 * @param first the first bytes, some hundred where there are as many
 * @param chosen the encoding, when somebody knows it
 */
export function createSurveyor(first: Uint8Array, chosen?: Encoding): Surveyor {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const start = first.slice(0, 4096)
  const early = chosen ?? guessEncoding(start, [])
  const counter = createLineCounter(early)
  const others: Uint8Array[] = []
  let rest = new Uint8Array()
  let isAscii = !isUtf16(early)

  const collect = (bytes: Uint8Array) => {
    // A line over a chunk's end is looked at with the next chunk.
    const all = new Uint8Array(rest.length + bytes.length)
    all.set(rest)
    all.set(bytes, rest.length)
    const end = Math.max(all.lastIndexOf(LF), all.lastIndexOf(CR)) + 1
    rest = all.length - end < 1 << 20 ? all.slice(end) : new Uint8Array()
    collectFrom(all.subarray(0, end))
  }
  const collectFrom = (bytes: Uint8Array) => {
    if (isValid(utf8, bytes)) return
    for (const line of linesOf(bytes)) {
      if (others.length < ENOUGH && !isValid(utf8, line)) others.push(line.slice())
    }
  }

  return {
    push(bytes) {
      counter.push(bytes)
      if (isUtf16(early)) return
      const hasHigh = bytes.some(byte => byte >= 0x80)
      if (hasHigh) isAscii = false
      if ((hasHigh || rest.length > 0) && others.length < ENOUGH) collect(bytes)
    },
    finish() {
      collectFrom(rest)
      const mark = markOf(start)
      return {
        encoding: chosen ?? guessEncoding(start, others),
        hasMark: mark !== undefined,
        isAscii,
        lines: counter.finish(),
      }
    },
  }
}

function isValid(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}
