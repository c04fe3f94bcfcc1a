/** ONS lookup from a CCG to its STP, local office and region: see the README beside this file. */
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

const COLUMNS = {
  gss: /^ccg17cd$/,
  ods: /^ccg17cdh$/,
  stp_gss: /^stp17cd$/,
  stp_name: /^stp17nm$/,
  local_office_gss: /^nhsrlo17cd$/,
  local_office: /^nhsrlo17nm$/,
  region_gss: /^nhser17cd$/,
  region: /^nhser17nm$/,
}

/** Columns of the table, in order. */
export const HIERARCHY_COLUMNS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]

/** Rows of the table, by GSS code. */
export async function readHierarchy(path: string): Promise<string[][]> {
  const rows: string[][] = []
  for await (const member of members(path, /\.csv$/i)) {
    for await (const row of rowsWithHeader(member, COLUMNS)) {
      row.code('gss', /^E38\d{6}$/, 'a GSS code such as E38000197')
      rows.push(HIERARCHY_COLUMNS.map(column => row.required(column)))
    }
  }
  return rows.sort(([a], [b]) => (a! < b! ? -1 : 1))
}
