/** Rows from the text of a CSV file or a list that arrives in pieces. Papa Parse reads; here is what it is fed with. */
import Papa from 'papaparse'

/** How the fields and rows of a file are parted. */
export interface Dialect {
  readonly delimiter: string
  readonly newline: string
}

export interface RowReader {
  /** The rows that end within this piece. Throws a RowTooLong. */
  push(text: string): string[][]
  /** The last row, when the text does not end with a line end. */
  finish(): string[][]
}

/** A row of this many characters is no row: a quote was opened and never closed. */
export const LONGEST_ROW = 1_000_000

export class RowTooLong extends Error {
  override readonly name = 'RowTooLong'
  /** Counted from 1, the header included. */
  readonly row: number

  constructor(row: number) {
    super(`Row ${row} does not end: a quotation mark may be missing`)
    this.row = row
  }
}

const DELIMITERS = [',', '\t', ';', '|']

/** Guesses from the start of a file. A list with one column has a comma, which then does nothing. */
export function guessDialect(start: string): Dialect {
  const guess = { preview: 100, delimitersToGuess: DELIMITERS, skipEmptyLines: true }
  const { delimiter, linebreak } = Papa.parse<string[]>(start, guess).meta
  // Papa takes what it cannot tell for a comma, and a space in "CM16 6TN" never parts two columns.
  return { delimiter: DELIMITERS.includes(delimiter) ? delimiter : ',', newline: linebreak }
}

export function createRowReader({ delimiter, newline }: Dialect): RowReader {
  let rest = ''
  let count = 0

  const read = (text: string, isLast: boolean): string[][] => {
    const { data, meta } = new Papa.Parser({ delimiter, newline: newline as '\n' }).parse(text, 0, !isLast)
    rest = isLast ? '' : text.slice(meta.cursor)
    count += data.length
    if (rest.length > LONGEST_ROW) throw new RowTooLong(count + 1)
    return data as string[][]
  }

  return {
    push: text => (text === '' ? [] : read(rest + text, false)),
    finish: () => (rest === '' ? [] : read(rest, true)),
  }
}
