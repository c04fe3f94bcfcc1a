/** Lines of comma-separated values, RFC 4180. */

/** What stands before a quotation mark inside quotes: another one, or a backslash. */
export type Escape = '"' | '\\'

/** One record with its line end; `delimiter` is one character. */
export function csvLine(fields: readonly (string | number)[], delimiter = ',', sign: Escape = '"'): string {
  return `${fields.map(field => quote(String(field), delimiter, sign)).join(delimiter)}\r\n`
}

function quote(field: string, delimiter: string, sign: Escape): string {
  if (!field.includes(delimiter) && !/["\r\n]/.test(field)) return field
  return `"${sign === '"' ? field.replaceAll('"', '""') : field.replace(/["\\]/g, '\\$&')}"`
}
