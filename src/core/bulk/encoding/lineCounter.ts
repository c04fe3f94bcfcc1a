/** Counts lines on the bytes of a file. */
import { type Encoding, isUtf16 } from './encodings.ts'

export interface LineCounter {
  push(bytes: Uint8Array): void
  /** Lines in all; a last one without a line end counts. */
  finish(): number
}

const LF = 0x0a
const CR = 0x0d
/** U+2028, U+2029 and the byte order mark in UTF-8. */
const SEPARATORS = [0xe280a8, 0xe280a9]
const MARK = 0xefbbbf

/** A line ends at LF, CRLF, CR CR LF, CR, U+2028 or U+2029, mixed as they come and whatever the chunks. */
export function createLineCounter(encoding: Encoding): LineCounter {
  return isUtf16(encoding) ? createWide(encoding === 'utf-16le') : createNarrow(encoding.startsWith('utf-8'))
}

function createNarrow(isUtf8: boolean): LineCounter {
  const state = createState()
  let history = 0
  return {
    push(bytes) {
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at]!
        if (byte < 0x80) {
          history = 0
          if (byte > CR && state.isInLine) continue
          state.take(byte)
        } else {
          state.take(byte)
          history = ((history << 8) | byte) & 0xffffff
          if (isUtf8 && SEPARATORS.includes(history)) state.end()
          else if (history === MARK) state.forgetMark()
        }
      }
    },
    finish: state.finish,
  }
}

function createWide(isLittle: boolean): LineCounter {
  const state = createState()
  let kept = -1
  return {
    push(bytes) {
      for (const byte of bytes) {
        if (kept === -1) {
          kept = byte
          continue
        }
        const unit = isLittle ? (byte << 8) | kept : (kept << 8) | byte
        kept = -1
        state.take(unit)
        if (unit === 0x2028 || unit === 0x2029) state.end()
        else if (unit === 0xfeff) state.forgetMark()
      }
    },
    finish() {
      // Half a character at the end is read as one that is damaged.
      if (kept !== -1) state.take(0xfffd)
      return state.finish()
    },
  }
}

function createState() {
  let lines = 0
  /** Carriage returns just before, at most two: a line feed may come that belongs to them. */
  let returns = 0
  let units = 0
  const state = {
    /** True behind a character that is no line end. */
    isInLine: false,
    take(unit: number) {
      units++
      if (unit === CR) {
        if (returns === 2) lines++
        else returns++
        state.isInLine = false
      } else if (unit === LF) {
        lines++
        returns = 0
        state.isInLine = false
      } else {
        lines += returns
        returns = 0
        state.isInLine = true
      }
    },
    end() {
      lines++
      state.isInLine = false
    },
    /** The mark at the start of a file is no part of its text. */
    forgetMark() {
      if (units <= 3 && lines === 0) state.isInLine = false
    },
    finish: () => lines + returns + (state.isInLine ? 1 : 0),
  }
  return state
}
