/** One row as RFC 4180 says, with its end; `delimiter` is one character. */
export function toLine(fields: readonly string[], delimiter = ','): string {
  return `${fields.map(field => quote(field, delimiter)).join(delimiter)}\r\n`
}

function quote(field: string, delimiter: string): string {
  return field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
