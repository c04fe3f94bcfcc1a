/** Blanks as other programs write them into texts: entities and tags of web pages, escapes of Excel's XML and of databases. */

const WRITTEN = /[&<_\\]/
const ENTITIES = /&(?:amp;)*(?:(?:nbsp|ensp|emsp|thinsp);?|#(?:0*(?:9|10|13|32|160)|x0*(?:9|a|d|20|a0));)/gi
const TAGS = /<\/?(?:br|wbr|nobr|p|div|span|font|b|i|em|strong|li|td|tr)\b[^<>]{0,100}>/gi
const EXCEL = /_x00(?:0[9a-d]|20|a0)_/gi
const ESCAPES = /\\(?:[nrt]|u00a0)/g

/** The text with a space for each of them. */
export function withPlainBlanks(text: string): string {
  if (!WRITTEN.test(text)) return text
  return [ENTITIES, TAGS, EXCEL, ESCAPES].reduce((plain, blank) => plain.replace(blank, ' '), text)
}
