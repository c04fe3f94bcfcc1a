/** Which encoding a file is in, by its bytes. */
import { type Encoding, MAC_ROMAN, markOf, WINDOWS_1252 } from './encodings.ts'
import { sequenceAt } from './mixed.ts'

/** Share of zero bytes at every other place from which a text without a mark is UTF-16. */
const MOSTLY = 0.4

/**
 * @param start the first bytes
 * @param others lines that are no UTF-8, as many as there are within reason
 */
export function guessEncoding(start: Uint8Array, others: readonly Uint8Array[]): Encoding {
  return markOf(start)?.encoding ?? guessUtf16(start) ?? (isMacRoman(others) ? 'utf-8-or-macintosh' : 'utf-8')
}

/** Latin letters have a zero byte each in UTF-16: behind them in one order, before them in the other. */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2]!++
  const [even = 0, odd = 0] = zeros.map(count => count / (bytes.length / 2))
  if (odd > MOSTLY && even < MOSTLY / 4) return 'utf-16le'
  return even > MOSTLY && odd < MOSTLY / 4 ? 'utf-16be' : undefined
}

function isMacRoman(lines: readonly Uint8Array[]): boolean {
  const score = (table: string) => lines.reduce((sum, line) => sum + likeliness(line, table), 0)
  // Windows-1252 is by far the more usual one.
  return lines.length > 0 && score(MAC_ROMAN) > score(WINDOWS_1252) + 1
}

/** How much the characters of a line look as if they belong where they are. */
function likeliness(bytes: Uint8Array, table: string): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) continue
    const length = sequenceAt(bytes, at)
    if (length > 0) at += length - 1
    else sum += likelinessOf(table[byte - 0x80]!, charAt(bytes, at - 1), charAt(bytes, at + 1))
  }
  return sum
}

function likelinessOf(char: string, before: string, after: string): number {
  const [isBehind, isBefore] = [/[a-z]/i.test(before), /[a-z]/i.test(after)]
  if (/[ß-öø-ÿœšž]/.test(char)) return isBehind ? 2 : isBefore ? 0.5 : 0
  // A capital stands at the start of a word, or among other capitals.
  if (/\p{Lu}/u.test(char)) return /[a-z]/.test(before) ? -2 : isBefore ? 1 : 0
  if (/[£€]/.test(char)) return /[0-9]/.test(after) ? 2 : 0.5
  if (char === '’') return isBehind ? 2 : 1
  if (/[‘“]/.test(char)) return isBehind ? 0 : 2
  if (char === '”') return isBefore ? 0 : 2
  if (/[–—…•\u00a0]/.test(char)) return 1
  return -1
}

function charAt(bytes: Uint8Array, at: number): string {
  const byte = bytes[at]
  return byte === undefined || byte >= 0x80 ? '' : String.fromCharCode(byte)
}
