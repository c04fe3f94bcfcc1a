/** Whole numbers as printable text that stands in JSON without escapes: Brotli makes of it about what the numbers' entropy is. */

/** `#` to `~` without the backslash: 91 signs. */
const FIRST = 35
const BACKSLASH = 92
/** Signs that end a number; the eleven above them lead on to the next sign. */
const LAST = 80
const MORE = 11

/** @param n at least 0 */
export function writeNumber(n: number): string {
  if (n < LAST) return sign(n)
  const rest = n - LAST
  return sign(LAST + (rest % MORE)) + writeNumber(Math.floor(rest / MORE))
}

/** Small numbers of either sign are small numbers without one. */
export function writeSigned(n: number): string {
  return writeNumber(n < 0 ? -2 * n - 1 : 2 * n)
}

export interface NumberReader {
  /** Throws a RangeError at the end of the text, and at a sign that none of the functions here wrote. */
  next(): number
  nextSigned(): number
  isAtEnd(): boolean
}

export function readNumbers(text: string): NumberReader {
  let at = 0
  const next = (): number => {
    const code = text.charCodeAt(at++)
    const value = code - FIRST - (code > BACKSLASH ? 1 : 0)
    if (!(value >= 0 && value < LAST + MORE)) throw new RangeError(`no number at ${at - 1}`)
    return value < LAST ? value : value + MORE * next()
  }
  return {
    next,
    nextSigned() {
      const n = next()
      return n % 2 ? -(n + 1) / 2 : n / 2
    },
    isAtEnd: () => at >= text.length,
  }
}

function sign(value: number): string {
  const code = value + FIRST
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}
