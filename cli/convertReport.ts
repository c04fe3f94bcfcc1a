/** What `convert` says on standard error: what it took the file for, and what became of the rows. */
import type { Encoding } from '../src/core/bulk/encoding/encodings.ts'
import type { Layout } from '../src/core/bulk/guess/table.ts'
import { NOTE_KINDS, type NoteKind } from '../src/core/bulk/report.ts'
import type { FullReport } from '../src/core/bulk/run.ts'
import { columnsOf, type Where } from '../src/core/bulk/where.ts'

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  '~': 'tilde',
  '': 'none',
}

const NOTES: Readonly<Record<NoteKind, string>> = {
  quote: 'quotation mark out of place',
  long: 'more cells than columns',
  nul: 'zero byte left out',
  lines: 'cell over several lines',
}

export function guessLines(encoding: Encoding, layout: Layout, names: readonly string[], where: Where): string {
  const columns = columnsOf(where).map(column => `${names[column] || 'without a name'} (${column + 1})`)
  const what = { column: 'postcode column', halves: 'postcode columns', position: 'position columns' }[where.kind]
  return [
    `encoding: ${encoding}`,
    `delimiter: ${DELIMITERS[layout.delimiter] ?? layout.delimiter}`,
    ...(layout.escape === '\\' ? ['quotation marks inside quotes: behind a backslash'] : []),
    `header row: ${layout.hasHeader ? layout.titles + 1 : 'none'}`,
    ...(layout.isListOfLines ? ['list: several entries a line'] : []),
    `${what}: ${columns.join(', ')}`,
  ].join('\n')
}

export function reportLines(report: FullReport): string {
  const { rows, blank, empty, counts, fromText, swapped, otherLines } = report
  const optional: readonly (readonly [string, number])[] = [
    ['without a postcode', empty],
    ['blank', blank],
    ['read from the address', fromText],
    ['latitude and longitude exchanged', swapped],
    ['lines that are not UTF-8', otherLines],
  ]
  return [
    `rows: ${rows}`,
    ...Object.entries(counts).map(([status, count]) => `${status}: ${count}`),
    ...optional.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${count}`),
    ...noteLines(report),
  ].join('\n')
}

function noteLines({ notes, noteCounts }: FullReport): string[] {
  return NOTE_KINDS.filter(kind => noteCounts[kind] > 0).map(kind => {
    const rows = notes.filter(note => note.kind === kind).map(({ row }) => row)
    const more = noteCounts[kind] > rows.length ? ', …' : ''
    return `${NOTES[kind]}: ${noteCounts[kind]} (${noteCounts[kind] === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more})`
  })
}
