/** The encodings of people's files. */

/**
 * `utf-8` and `utf-8-or-macintosh` are read line by line: where the bytes of a line are no UTF-8, that line alone is
 * read as Windows-1252 or as Mac Roman.
 */
export const ENCODINGS = ['utf-8', 'utf-8-or-macintosh', 'windows-1252', 'macintosh', 'utf-16le', 'utf-16be'] as const

export type Encoding = (typeof ENCODINGS)[number]

export function isUtf16(encoding: Encoding): encoding is 'utf-16le' | 'utf-16be' {
  return encoding.startsWith('utf-16')
}

/** The single-byte encoding of bytes that are no UTF-8. */
export function otherTable(encoding: Encoding): string {
  return encoding === 'macintosh' || encoding === 'utf-8-or-macintosh' ? MAC_ROMAN : WINDOWS_1252
}

/** Length of the byte order mark that a file starts with, and what it says. */
export function markOf([a, b, c]: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  return a === 0xfe && b === 0xff ? { encoding: 'utf-16be', length: 2 } : undefined
}

/** Characters of the bytes 0x80 to 0xff. Not by TextDecoder: some releases of Node read Windows-1252 as Latin-1. */
export const WINDOWS_1252 = `€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ${latin1(0xa0)}`

export const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

function latin1(from: number): string {
  return Array.from({ length: 256 - from }, (_, place) => String.fromCharCode(from + place)).join('')
}
