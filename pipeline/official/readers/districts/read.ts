/** ONS names of local authority districts and their upper tier: see the README beside this file. */
import { SourceError } from '../../../row.ts'
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

export interface District {
  readonly year: '2017' | '2022'
  readonly code: string
  readonly name: string
  /** Of 2017 alone; empty for 2022. */
  readonly upperTier: { readonly code: string; readonly name: string }
}

const COLUMNS = {
  code17: /^(lad|ltla)17cd$/,
  name17: /^(lad|ltla)17nm$/,
  upperCode: /^(cty|utla)17cd$/,
  upperName: /^(cty|utla)17nm$/,
  code22: /^(lad|ltla)22cd$/,
  name22: /^(lad|ltla)22nm$/,
}
const CODE = [/^[A-Z]\d{8}$/, 'a GSS code such as E07000072'] as const
const NONE = { code: '', name: '' }

/** Those of England, by year and code. @throws SourceError when a year is not there */
export async function readDistricts(path: string): Promise<District[]> {
  const districts = new Map<string, District>()
  let file = path
  for await (const member of members(path, /\.csv$/i)) {
    file = member.name
    for await (const row of rowsWithHeader(member, COLUMNS, { optional: Object.keys(COLUMNS) })) {
      if (row.has('code17') && row.has('upperCode')) {
        const [code, name] = [row.code('code17', ...CODE), row.required('name17')]
        // Where there is no county, a unitary authority is its own upper tier.
        const upperCode = row.text('upperCode').trim()
        const upperTier =
          /^E\d/.test(upperCode) && !upperCode.startsWith('E99')
            ? { code: upperCode, name: row.required('upperName') }
            : { code, name }
        if (code.startsWith('E')) districts.set(`2017 ${code}`, { year: '2017', code, name, upperTier })
      }
      if (row.has('code22')) {
        const [code, name] = [row.code('code22', ...CODE), row.required('name22')]
        if (code.startsWith('E')) districts.set(`2022 ${code}`, { year: '2022', code, name, upperTier: NONE })
      }
    }
  }
  for (const year of ['2017', '2022']) {
    if (![...districts.keys()].some(key => key.startsWith(year)))
      throw new SourceError(file, `no file has the districts of ${year}`, undefined, `LAD${year.slice(2)}CD`)
  }
  return [...districts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, district]) => district)
}
