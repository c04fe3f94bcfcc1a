import { EDITIONS, type Edition } from '../../core/areas/editions.ts'
import type { Status } from '../../core/bulk/row.ts'
import type { Answer } from '../../core/finder/answer.ts'
import { excerpt } from '../../core/format.ts'
import { failureWords } from '../../ui/texts.ts'
import { elsewhereHeading } from '../answer/texts.ts'
import { areaWord, areaWordInFull } from '../editions/texts.ts'
import { INVALID } from '../search/texts.ts'
import type { Failure } from './protocol.ts'

export const BULK = {
  title: 'Look up many postcodes',
  lead: 'Give us a CSV file or a list of postcodes, up to a million rows. You get it back with the CCG of every row, and who does its job today.',
  private: 'Your file stays on your device. Nothing in it is sent to us or to anybody else.',
  back: 'Look up one postcode',
  file: 'CSV file or list',
  fileHint: 'You can also drop a file here.',
  list: 'Or paste a list, one postcode on each line',
  useList: 'Use this list',
  columns: 'What is in your file',
  column: 'Which column has the postcodes?',
  header: 'The first row has the names of the columns',
  editions: 'Add the areas of',
  start: 'Look up every row',
  other: 'Choose another file',
  preview: 'The first rows of your file',
  running: 'Looking up your postcodes',
  cancel: 'Cancel',
  done: 'Your file is ready',
  save: 'Save the file',
  oldEncoding: 'Your file was in the Windows-1252 encoding. The new one is in UTF-8.',
  howToRead: 'We added a status, and for every row without an answer the reason.',
}

export const EMPTY_FILE = 'There is nothing in this file. Choose another, or paste a list.'
export const UNREADABLE =
  'We could not read this file. It may have been moved or changed, or it is not a text file. Save it as CSV and try again.'
export const NO_EDITION = 'Choose at least one set of areas.'

export const STATUSES: Readonly<Record<Status, string>> = {
  found: 'found',
  outside: 'outside England',
  unknown: 'not known',
  partial: 'only part of a postcode',
  invalid: 'not a postcode',
}

/** `column 3`, counted from 0 in the program and from 1 by people. */
export function columnName(column: number): string {
  return `column_${column + 1}`
}

export function columnLabel(name: string, column: number, example: string): string {
  return `${name || `Column ${column + 1}`}${example ? ` (for example ${excerpt(example, 30)})` : ''}`
}

/** `CCGs, April 2017`, `integrated care boards (ICBs), April 2026` */
export function editionLabel({ id, label }: Edition): string {
  const [full, short] = [areaWordInFull(id, 2), areaWord(id, 2)]
  return `${full === short ? full : `${full} (${short})`}, ${label}`
}

export const NEWEST_FIRST: readonly Edition[] = [...EDITIONS].reverse()

export function progressWords(rows: number, percent: number): string {
  return `${rows.toLocaleString('en-GB')} rows, ${percent} %`
}

export function countWords(status: Status, count: number): string {
  return `${count.toLocaleString('en-GB')} ${STATUSES[status]}`
}

export function failedWords(failure: Failure): string {
  if (failure.kind === 'directory') return failureWords('part of the list of postcodes', failure.problem)
  if (failure.kind === 'unreadable') return UNREADABLE
  return `We stopped at row ${failure.row.toLocaleString('en-GB')}: it does not end. A quotation mark (") may be missing there. Correct it and choose the file again.`
}

/** What stands in the column `reason`; empty for a row with an answer. */
export function reasonWords(answer: Answer | 'long'): string {
  if (answer === 'long') return 'This row has more columns than the first rows.'
  switch (answer.kind) {
    case 'postcode':
    case 'point':
      return ''
    case 'empty':
      return 'There is no postcode in this row.'
    case 'invalid':
      return answer.suggestion ? `${INVALID[answer.reason]} Did you mean ${answer.suggestion}?` : INVALID[answer.reason]
    case 'unknown':
      return 'We do not know this postcode. It may be new, or mistyped.'
    case 'unplaced':
      return 'This is an English postcode, but nobody publishes where it is.'
    case 'partial':
      return 'This is only the first part of a postcode.'
    case 'elsewhere':
      return `${elsewhereHeading(answer)}. CCGs were in England only.`
    case 'abroad':
      return 'This place is outside England.'
  }
}
