/** Lines that are no UTF-8, or only in part. */

/**
 * Text of bytes: what is well-formed UTF-8 as that, every other byte by a table of the characters of 0x80 to 0xff.
 */
export function decodeMixed(bytes: Uint8Array, table: string): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    const length = byte < 0x80 ? 1 : sequenceAt(bytes, at)
    if (length > 1) text += String.fromCodePoint(codePoint(bytes, at, length))
    else text += byte < 0x80 ? String.fromCharCode(byte) : table[byte - 0x80]!
    at += Math.max(1, length)
  }
  return text
}

/** Text of bytes, each of them by itself. */
export function decodeSingle(bytes: Uint8Array, table: string): string {
  let text = ''
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : table[byte - 0x80]!
  return text
}

/** Bytes of the well-formed sequence of UTF-8 that starts here, 2 to 4; 0 where there is none. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next++)
    if ((bytes[at + next]! & 0xc0) !== 0x80 || at + next >= bytes.length) return 0
  if (length < 3) return length
  const code = codePoint(bytes, at, length)
  const isOverlong = code < (length === 3 ? 0x800 : 0x10000)
  return isOverlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : length
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = bytes[at]! & (0xff >> (length + 1))
  for (let next = 1; next < length; next++) code = (code << 6) | (bytes[at + next]! & 0x3f)
  return code
}
