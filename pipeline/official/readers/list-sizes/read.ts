/** Patients on GP lists: see the README beside this file. */
import { type Row, SourceError } from '../../../row.ts'
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

const AGES = ['0-4', '5-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'] as const
const OVER_55 = AGES.indexOf('55-64')
const BANDS = ['male', 'female'].flatMap(sex => AGES.map(ages => `${sex} ${ages}`))
const BSA = Object.fromEntries([
  ['ccg', /^(ccg|pco) code$/],
  ...BANDS.map(band => [band, new RegExp(`^${band.replace('+', '\\+')}$`)]),
]) as Record<string, RegExp>

/** `2017-04.csv` */
const MONTH = /(20\d\d-04)\.csv$/i
const CODE = /^[0-9A-Z]{3}$/

export interface Registered {
  readonly all: number
  readonly over55: number
}

/**
 * NHSBSA: patients of each CCG by month, `2017-04`, and ODS code.
 *
 * @throws SourceError when a file is not named by its April, a column is missing, or a code or count is none
 */
export async function readRegistered(path: string): Promise<Map<string, Map<string, Registered>>> {
  const months = new Map<string, Map<string, Registered>>()
  for await (const member of members(path, /\.csv$/i)) {
    const [, month] = MONTH.exec(member.name) ?? []
    if (!month) throw new SourceError(member.name, 'name the file by its April, such as 2017-04.csv, or take it out')
    if (months.has(month)) throw new SourceError(member.name, `a second file of ${month}`)
    const ccgs = new Map<string, Registered>()
    months.set(month, ccgs)
    for await (const row of rowsWithHeader(member, BSA)) {
      const ods = row.code('ccg', CODE, 'a code of three signs such as 07H')
      const known = ccgs.get(ods) ?? { all: 0, over55: 0 }
      const [all, over55] = [countOf(row, 0), countOf(row, OVER_55)]
      ccgs.set(ods, { all: known.all + all, over55: known.over55 + over55 })
    }
  }
  return months
}

/** @param from the first age band that is counted */
function countOf(row: Row, from: number): number {
  return BANDS.reduce((sum, band, i) => (i % AGES.length >= from ? sum + row.count(band) : sum), 0)
}

const PRACTICE_LIST = {
  type: /^type$/,
  code: /^code$/,
  sex: /^sex$/,
  age: /^age$/,
  patients: /^number_of_patients$/,
}

/** NHS England's "Patients Registered at a GP Practice": patients by practice. */
export async function readListSizes(path: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for await (const member of members(path, /gp-reg-pat-prac-all\.csv$/i)) {
    for await (const row of rowsWithHeader(member, PRACTICE_LIST)) {
      if (row.text('type') !== 'GP' || row.text('sex') !== 'ALL' || row.text('age') !== 'ALL') continue
      sizes.set(row.required('code'), row.count('patients'))
    }
  }
  return sizes
}
