/** Lines of comma-separated values, RFC 4180. */

/** One record with its line end. */
export function csvLine(fields: readonly (string | number)[]): string {
  return `${fields.map(field => quote(String(field))).join(',')}\r\n`
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
