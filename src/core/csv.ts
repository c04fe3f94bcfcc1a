/** Lines of comma-separated values, RFC 4180. */

/** One record with its line end; `delimiter` is one character. */
export function csvLine(fields: readonly (string | number)[], delimiter = ','): string {
  return `${fields.map(field => quote(String(field), delimiter)).join(delimiter)}\r\n`
}

function quote(field: string, delimiter: string): string {
  return field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
