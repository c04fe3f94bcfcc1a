/** What a file is, by its first bytes: its name may say anything. */

export type FileKind =
  | 'text'
  | 'xlsx'
  | 'ods'
  | 'xls'
  | 'xlsb'
  | 'document'
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'image'
  | 'html'
  | 'xml'
  | 'json'
  | 'parquet'
  | 'binary'

/** What a file of a kind starts with, as Latin-1 text. */
const SIGNATURES: readonly (readonly [FileKind, readonly string[]])[] = [
  ['pdf', ['%PDF-']],
  ['xls', ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  ['gzip', ['\x1f\x8b', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!', '\x28\xb5\x2f\xfd']],
  ['image', ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', 'RIFF']],
  ['parquet', ['PAR1', 'ARROW1', 'SQLite format 3\0']],
  ['document', ['{\\rtf']],
]
const ZIP = ['PK\x03\x04', 'PK\x05\x06']
/** Photos of telephones, whose signature comes after their length. */
const PHOTO = /^.{4}ftyp(?:heic|heix|mif1|avif)/s
const ZIPPED: readonly (readonly [FileKind, RegExp])[] = [
  ['ods', /mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/],
  ['document', /mimetypeapplication\/|word\/|ppt\/|Index\/Document\.iwa/],
  ['xlsb', /xl\/workbook\.bin/],
  ['xlsx', /xl\/|\[Content_Types\]\.xml|docProps\//],
  ['ods', /content\.xml/],
]
const TEXTS: readonly (readonly [FileKind, RegExp])[] = [
  ['html', /^(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body|table|div|meta)\b/is],
  ['html', /^MIME-Version:.*multipart\/related/is],
  ['xml', /^<(?:\?xml|[a-z][\w:.-]*[\s>])/i],
  ['json', /^(?:\[\s*(?:[{["]|-?\d+(?:\.\d+)?\s*[,\]]|\])|\{\s*["}])/],
]

/**
 * @param bytes the first 64 KB, or all
 * @param text the same as text
 */
export function fileKind(bytes: Uint8Array, text: string): FileKind {
  const start = latin1(bytes.subarray(0, 4096))
  const signed = SIGNATURES.find(([, signs]) => signs.some(sign => start.startsWith(sign)))
  if (signed) return signed[0]
  if (PHOTO.test(start)) return 'image'
  if (ZIP.some(sign => start.startsWith(sign))) {
    const whole = latin1(bytes)
    return ZIPPED.find(([, pattern]) => pattern.test(whole))?.[0] ?? 'zip'
  }
  const trimmed = text.trimStart()
  return TEXTS.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? (isBinary(text) ? 'binary' : 'text')
}

/** Some control characters are slips; a file in which they are many is no text. */
function isBinary(text: string): boolean {
  let controls = 0
  let nuls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) nuls++
    else if ((code < 0x20 && !(code >= 9 && code <= 13)) || code === 0x7f) controls++
  }
  return controls > Math.max(2, text.length * 0.05) || nuls > Math.max(8, text.length * 0.3)
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
