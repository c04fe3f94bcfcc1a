import { EDITIONS, type Edition } from '../../core/areas/editions.ts'
import type { AreaField } from '../../core/bulk/convert.ts'
import type { Encoding } from '../../core/bulk/encoding/encodings.ts'
import { kindWords } from '../../core/bulk/kindWords.ts'
import type { NoteKind } from '../../core/bulk/report.ts'
import type { Status } from '../../core/bulk/row.ts'
import type { Where } from '../../core/bulk/where.ts'
import { excerpt, formatCount } from '../../core/format.ts'
import { failureWords } from '../../ui/texts.ts'
import { areaWord, areaWordInFull } from '../../words/editions.ts'
import type { Failure } from './protocol.ts'
import type { Sample } from './sample.ts'

export const BULK = {
  title: 'Look up many postcodes',
  lead: 'Give us a CSV file or a list of postcodes, up to a million rows. You get it back with the CCG of every row, and who does its job today.',
  private:
    'What you give stays on your device. Whoever runs this website can only see which first halves of postcodes are asked for, such as CM16 or all of CM, because your browser fetches a file for each. If you keep everything on your device first, they see none.',
  file: 'CSV file or list',
  fileHint: 'Excel (.xlsx) and OpenDocument (.ods) files work, too. You can also drop a file here.',
  list: 'Or paste a list of postcodes',
  listHint: 'One on each line, or with commas, semicolons or spaces between them.',
  useList: 'Use this list',
  columns: 'What is in your file',
  columnsHint: 'Check that we read your file right. You can change every choice here.',
  editions: 'Add the areas of',
  fields: 'Of each area, add',
  start: 'Look up every row',
  preview: 'The first rows of your file',
  read: 'We read',
  nothingRead: 'nothing',
  running: 'Looking up your postcodes',
  cancel: 'Cancel',
  done: 'Your file is ready',
  noRows: 'There are no rows under the names of the columns, so there was nothing to look up.',
  save: 'Save the file',
  change: 'Change the columns or areas',
  howToRead: 'We added a status, and for every row without an answer the reason. Your own columns are as they were.',
  problemColumns: ['Row', 'What it has', 'Why'],
  problems: 'Rows without an answer',
  saveProblems: 'Save the list of these rows',
  again: 'Try again',
}

export const READING = {
  heading: 'How we read your file',
  sheet: 'Sheet',
  encoding: 'Encoding',
  delimiter: 'What is between the columns',
  header: 'Which row has the names of the columns?',
  noHeader: 'None: the first row has data',
  row: (row: number, text: string) => `Row ${row}: ${excerpt(text, 40)}`,
}

export const WHERE = {
  kind: 'How is each place given?',
  column: 'Which column has the postcodes?',
  outcode: 'Which column has the first half?',
  incode: 'Which column has the second half?',
  lat: 'Which column has the latitude?',
  long: 'Which column has the longitude?',
  choose: 'Choose a column',
}

export const WHERE_KINDS: Readonly<Record<Where['kind'], string>> = {
  column: 'As a postcode, an address or a position in one column',
  halves: 'As a postcode in two columns, a half in each',
  position: 'As latitude and longitude in two columns',
}

export const NO_LIST = 'Paste or type at least one postcode.'
export const EMPTY_SHEET = 'There is nothing on this sheet. Choose another.'
export const NO_EDITION = 'Choose at least one set of areas.'
export const NO_FIELD = 'Choose at least one code or name.'
export const NO_COLUMN = 'Choose the column with the postcodes.'

export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8 (other lines: Windows-1252)',
  'utf-8-or-macintosh': 'UTF-8 (other lines: Mac Roman)',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
}

export const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'Comma (,)',
  ';': 'Semicolon (;)',
  '\t': 'Tab',
  '|': 'Bar (|)',
  '~': 'Tilde (~)',
  '': 'Nothing: one entry on each line',
}

export const FIELD_NAMES: Readonly<Record<AreaField, string>> = {
  gss: 'ONS code (GSS), such as E38000197',
  ods: 'NHS code (ODS), such as 07H',
  name: 'Name',
}

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  found: 'found',
  outside: 'outside England',
  unknown: 'not known',
  partial: 'only part of a postcode',
  special: 'a code that is no place',
  invalid: 'without a postcode that we can read',
}

const NOTES: Readonly<Record<NoteKind, string>> = {
  quote: 'A quotation mark (") is out of place or missing in',
  long: 'There are more cells than columns, so the last column has what is too much, in',
  nul: 'We left out a character that no text has (NUL) in',
  lines: 'A cell goes over several lines in',
}

export function columnLabel(name: string, column: number, example: string): string {
  return `${name || `Column ${column + 1}`}${example ? ` (for example ${excerpt(example, 30)})` : ''}`
}

/** Of the button that goes back to the first step, where a list still stands as it was. */
export function otherWords(isList: boolean): string {
  return isList ? 'Change the list' : 'Choose another file'
}

export function noneFoundWords({ sheets, sheet }: Pick<Sample, 'sheets' | 'sheet'>, isList: boolean): string {
  if (sheets.length > 1)
    return `We did not find a column with postcodes on the sheet “${sheets[sheet]}”. Choose another sheet below, or the column.`
  return `We did not find a column with postcodes. Choose it below, or ${isList ? 'change the list' : 'choose another file'}.`
}

/** `CCGs, April 2017`, `integrated care boards (ICBs), April 2026` */
export function editionLabel({ id, label }: Edition): string {
  const [full, short] = [areaWordInFull(id, 2), areaWord(id, 2)]
  return `${full === short ? full : `${full} (${short})`}, ${label}`
}

export const NEWEST_FIRST: readonly Edition[] = [...EDITIONS].reverse()

export function progressWords(rows: number, left: number, percent: number): string {
  return `${count(rows, 'row')} done, ${count(left)} to go, ${percent} %`
}

export function spokenProgress(tenth: number, left: number): string {
  return tenth === 0 ? '' : `${tenth} %, ${count(left, 'row')} to go`
}

export function countWords(status: Status, rows: number): string {
  return `${count(rows)} ${STATUS_WORDS[status]}`
}

/** `A quotation mark (") is out of place or missing in rows 2, 7 and 1,204 more.` */
export function noteWords(kind: NoteKind, rows: readonly number[], all: number): string {
  const named = rows.slice(0, 5).map(row => count(row))
  const more = all > named.length ? ` and ${count(all - named.length)} more` : ''
  return `${NOTES[kind]} ${all === 1 ? 'row' : 'rows'} ${named.join(', ')}${more}.`
}

export function fromTextWords(rows: number): string {
  return `${count(rows)} of them ${rows === 1 ? 'was' : 'were'} read from an address or another text.`
}

export function swappedWords(rows: number): string {
  return `In ${count(rows, 'row')} the longitude came first: only so ${rows === 1 ? 'does it' : 'do they'} lie in England.`
}

export function otherLinesWords(lines: number): string {
  return `${count(lines, 'line')} ${lines === 1 ? 'was' : 'were'} not in UTF-8. We read ${lines === 1 ? 'it' : 'them'} in an older encoding, and wrote all of the file in UTF-8.`
}

export function blankWords(rows: number): string {
  return `${count(rows, 'blank row')}, left as ${rows === 1 ? 'it was' : 'they were'}`
}

export function moreColumnsWords(columns: number): string {
  return `and ${count(columns, 'more column')}`
}

export function moreRowsWords(rows: number): string {
  return `And ${count(rows, 'more row')}: save the list to see all.`
}

export function failedWords(failure: Failure): string {
  switch (failure.kind) {
    case 'directory':
      return failureWords('part of the list of postcodes', failure.problem)
    case 'empty':
      return 'There is nothing in this file. Choose another, or paste a list.'
    case 'other':
      return kindWords(failure.is)
    case 'lost':
      return `${failure.message} Save the file as CSV in UTF-8, and choose it again.`
    case 'unreadable':
      return 'We could not read this file. It may have been moved or changed. Choose it again.'
  }
}

/** `1,204`; with a noun, `1 row` and `1,204 rows`. */
function count(number: number, noun = ''): string {
  return `${formatCount(number)}${noun && ` ${noun}${number === 1 ? '' : 's'}`}`
}
