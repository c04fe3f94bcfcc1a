/** Any file that has a table in it: a text, or one sheet of a spreadsheet, which is made into a text. */
import { type FileBytes, type Look, lookAt, type SaidOfFile } from './look.ts'

const PIECE = 1 << 18

export interface Opened {
  readonly look: Look
  /** What the rows are read from. */
  readonly file: FileBytes
  /** Names of the sheets of a spreadsheet; empty for any other file. */
  readonly sheets: readonly string[]
  /** The one that is read, counted from 0. */
  readonly sheet: number
}

/** There is no sheet of that name or number. */
export class NoSheet extends Error {
  override readonly name = 'NoSheet'
  constructor(sheet: string, sheets: readonly string[]) {
    super(`There is no sheet ${sheet}. Sheets: ${sheets.join(', ')}.`)
  }
}

export async function openTable(file: FileBytes, said: SaidOfFile = {}): Promise<Opened> {
  const look = await lookAt(file, said)
  const kind = look.kind === 'other' ? look.is : undefined
  if (kind !== 'xlsx' && kind !== 'ods') return { look, file, sheets: [], sheet: 0 }
  // Unzipping and XML are for spreadsheets only.
  const { openBook, sheetToCsv } = await import('./sheets/book.ts')
  try {
    const book = openBook(await readWhole(file), kind)
    const { sheets } = book
    const open = async (sheet: number): Promise<Opened> => {
      const csv = inMemory(new TextEncoder().encode(sheetToCsv(book, sheet)))
      const look = await lookAt(csv, { encoding: 'utf-8', delimiter: ',', headerRow: said.headerRow })
      return { look, file: csv, sheets, sheet }
    }
    const first = await open(sheetCalled(said.sheet, sheets))
    // Of a book whose first sheets are blank, the first that is not.
    for (let sheet = 1; sheet < sheets.length && said.sheet === undefined; sheet++) {
      if (first.look.kind !== 'empty') break
      const next = await open(sheet)
      if (next.look.kind !== 'empty') return next
    }
    return first
  } catch (error) {
    if (error instanceof NoSheet) throw error
    // Damaged, or not what it says it is: told as what it seems to be.
    return { look, file, sheets: [], sheet: 0 }
  }
}

/** By name, or by number from 1; the first when nothing is said. */
function sheetCalled(said: string | undefined, sheets: readonly string[]): number {
  if (said === undefined && sheets.length > 0) return 0
  const named = sheets.indexOf(said ?? '')
  const number = named === -1 ? Number(said) - 1 : named
  if (sheets[number] === undefined) throw new NoSheet(said ?? '1', sheets)
  return number
}

async function readWhole(file: FileBytes): Promise<Uint8Array> {
  const whole = new Uint8Array(file.size)
  let length = 0
  for await (const bytes of file.read()) {
    whole.set(bytes, length)
    length += bytes.length
  }
  return whole
}

/** In pieces, as files come: rows are worked on while others wait. */
function inMemory(bytes: Uint8Array): FileBytes {
  return {
    size: bytes.length,
    async *read() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
    },
  }
}
