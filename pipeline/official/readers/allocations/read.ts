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
const CODE_TITLE = /^(ccg|icb|ods|organisation)( ods)? code$/
const CODE = /^[A-Z0-9]{3}$/
const YEAR = /(20\d\d)[-/–](?:20)?(\d\d)/

interface Column {
  readonly at: number
  readonly figure: keyof typeof FIGURES
  readonly title: string
  readonly year: string
  readonly stream: string
}

/**
 * Every allocation of every sheet that has some, in the order of the sheets.
 *
 * @throws SourceError when no sheet has any, or a figure is no number
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
  const columns = titles.flatMap(columnOf)
  for (const [i, cells] of rows.slice(header + 1).entries()) {
    const ods = cells[codeAt] ?? ''
    // Totals of England and of regions, and notes.
    if (!CODE.test(ods)) continue
    for (const { at, figure, title, year, stream } of columns) {
      const text = cells[at] ?? ''
      if (text !== '' && !Number.isFinite(Number(text)))
        throw new SourceError(name, `expected a number, found ${JSON.stringify(text)}`, header + i + 2, title)
      const key = `${stream} ${year} ${ods}`
      const known = found.get(key) ?? { ods, year, stream, thousands: '', perHead: '', fromTarget: '' }
      found.set(key, { ...known, [figure]: text })
    }
  }
}

function isCodeTitle(cell: string): boolean {
  return CODE_TITLE.test(cell.trim().toLowerCase())
}

function columnOf(cell: string, at: number): Column[] {
  const title = cell.replace(/\s+/g, ' ')
  const lower = title.toLowerCase()
  const figure = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).find(each => FIGURES[each].test(lower))
  const [, from, to] = YEAR.exec(lower) ?? []
  const stream = STREAMS.find(([, pattern]) => pattern.test(lower))?.[0]
  return figure && from && stream ? [{ at, figure, title, year: `${from}/${to}`, stream }] : []
}
