/** NHS England's allocations to CCGs and to integrated care boards: see the README beside this file. */
import { SourceError } from '../../../row.ts'
import { type Sheet, sheets } from '../../workbook.ts'

export interface Allocation {
  /** ODS code of the CCG or the board. */
  readonly ods: string
  /** `2017/18` */
  readonly year: string
  readonly stream: string
  /** £ thousand, as published. */
  readonly thousands: string
  /** £; empty where it is not published. */
  readonly perHead: string
  /** Per cent; empty where it is not published. */
  readonly fromTarget: string
}

/** What the money is for, by the title of its column. "Core" is last, as other titles say it too. */
const STREAMS: readonly (readonly [stream: string, title: RegExp])[] = [
  ['running_costs', /running cost/],
  ['primary_medical', /primary (medical|care)/],
  ['pharmacy_dental_ophthalmic', /pharmac|dental|ophthalmic/],
  ['specialised_delegated', /speciali[sz]ed/],
  ['core', /core|programme/],
]
const FIGURES = {
  thousands: /allocation.*(£ ?k\b|£ ?'?000)/,
  perHead: /£ per (head|capita)/,
  fromTarget: /distance from target/,
} as const
/** Titles of columns that have to be understood, or taken out: a figure that is not read must not go unseen. */
const SAYS_MONEY = /£|distance from target/
/** £ thousand; no stream of any body comes near. More is in pounds. */
const MOST = 20_000_000
const CODE_TITLE = /^(ccg|icb|ods|organisation)( ods)? code$/
const CODE = /^[A-Z0-9]{3}$/
const YEAR = /(20\d\d)[-/–](?:20)?(\d\d)/

interface Column {
  readonly at: number
  readonly figure: keyof typeof FIGURES
  readonly title: string
  readonly year: string
  readonly stream: string
  /** What the title does not say. */
  readonly missing: string | undefined
}

const UNITS = 'allocation in £k or £000, £ per head or distance from target'
const KINDS = `stream: ${STREAMS.map(([stream]) => stream.replaceAll('_', ' ')).join(', ')}`

/**
 * Every allocation of every sheet that has some, in the order of the sheets.
 *
 * @throws SourceError when no sheet has any, a title that says money does not say what of and when, a figure is there twice, or is no
 *   number of thousands
 */
export async function readAllocations(path: string): Promise<Allocation[]> {
  const found = new Map<string, Allocation>()
  let file = path
  for await (const sheet of sheets(path, /./)) {
    file = sheet.name
    const header = sheet.rows.findIndex(cells => cells.some(isCodeTitle))
    if (header !== -1) readSheet(sheet, header, found)
  }
  const allocations = [...found.values()].filter(({ thousands }) => thousands !== '')
  if (allocations.length === 0)
    throw new SourceError(file, 'no sheet has a code and, for a financial year, an allocation in £k or £000')
  return allocations
}

function readSheet({ name, rows }: Sheet, header: number, found: Map<string, Allocation>): void {
  const titles = rows[header]!
  const codeAt = titles.findIndex(isCodeTitle)
  const columns = titles.flatMap((title, at) => (SAYS_MONEY.test(title.toLowerCase()) ? [columnOf(title, at)] : []))
  for (const [i, column] of columns.entries()) {
    const problem = column.missing ? `the title names no ${column.missing}` : twinOf(column, columns.slice(0, i))
    if (problem)
      throw new SourceError(name, `${problem}; complete it, or take the column out`, header + 1, column.title)
  }
  for (const [i, cells] of rows.slice(header + 1).entries()) {
    const ods = cells[codeAt] ?? ''
    // Totals of England and of regions, and notes.
    if (!CODE.test(ods)) continue
    for (const { at, figure, title, year, stream } of columns) {
      const text = cells[at] ?? ''
      const key = `${stream} ${year} ${ods}`
      const known = found.get(key) ?? { ods, year, stream, thousands: '', perHead: '', fromTarget: '' }
      const problem = text && problemOf(text, figure, known[figure])
      if (problem) throw new SourceError(name, problem, header + i + 2, title)
      if (text) found.set(key, { ...known, [figure]: text })
    }
  }
}

function problemOf(text: string, figure: Column['figure'], known: string): string | undefined {
  const value = Number(text)
  if (!Number.isFinite(value)) return `expected a number, found ${JSON.stringify(text)}`
  if (figure === 'thousands' && (value <= 0 || value > MOST)) return `expected £ thousand, found ${text}`
  return known && known !== text ? `${text} here, and ${known} in a line or a sheet before` : undefined
}

function twinOf({ figure, year, stream }: Column, others: readonly Column[]): string | undefined {
  const twin = others.find(other => other.figure === figure && other.year === year && other.stream === stream)
  return twin && `"${twin.title}" says the same`
}

function isCodeTitle(cell: string): boolean {
  return CODE_TITLE.test(cell.trim().toLowerCase())
}

function columnOf(cell: string, at: number): Column {
  const title = cell.replace(/\s+/g, ' ')
  const lower = title.toLowerCase()
  const figure = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).find(each => FIGURES[each].test(lower))
  const [, from, to] = YEAR.exec(lower) ?? []
  const stream = STREAMS.find(([, pattern]) => pattern.test(lower))?.[0]
  const missing = !figure ? UNITS : !from ? 'financial year, such as 2017/18' : !stream ? KINDS : undefined
  return { at, title, figure: figure ?? 'thousands', year: `${from}/${to}`, stream: stream ?? '', missing }
}
