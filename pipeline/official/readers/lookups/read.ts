/** ONS lookups from an LSOA to its areas: see the README beside this file. */

import { SourceError } from '../../../row.ts'
import { PUBLISHED as EDITIONS } from '../../../successions.ts'
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'
import { boardOf2026 } from './boards2026.ts'

const DISTRICTS = ['LAD17CD', 'LAD22CD']
/** Derived: ONS has no lookup of it. */
const DERIVED = 'ICB26CD'
const PUBLISHED = [...DISTRICTS, ...EDITIONS.map(({ column }) => column).filter(column => column !== DERIVED)]
/** Columns of the table, in order. */
export const AREA_COLUMNS = ['LSOA11CD', 'LSOA11NM', ...PUBLISHED, DERIVED]

const COLUMNS = Object.fromEntries(
  ['LSOA11CD', 'LSOA11NM', ...PUBLISHED].map(name => [name, new RegExp(`^${name.toLowerCase()}$`)]),
)

/**
 * Every LSOA of England with its areas, by code.
 *
 * @throws SourceError when two files disagree, or an LSOA lacks one of its areas
 */
export async function readLookups(path: string): Promise<Map<string, Readonly<Record<string, string>>>> {
  const lsoas = new Map<string, Record<string, string>>()
  let file = path
  for await (const member of members(path, /\.csv$/i)) {
    file = member.name
    for await (const row of rowsWithHeader(member, COLUMNS, { optional: ['LSOA11NM', ...PUBLISHED] })) {
      const code = row.code('LSOA11CD', /^[EW]01\d{6}$/, 'an LSOA such as E01000001')
      if (!code.startsWith('E')) continue
      const areas = lsoas.get(code) ?? { LSOA11CD: code }
      lsoas.set(code, areas)
      for (const column of ['LSOA11NM', ...PUBLISHED]) {
        if (!row.has(column)) continue
        const value = row.required(column)
        if ((areas[column] ?? value) !== value) row.fail(column, `${areas[column]}, as another file has it`)
        areas[column] = value
      }
    }
  }
  for (const [code, areas] of lsoas) {
    const missing = PUBLISHED.find(column => !areas[column])
    if (missing) throw new SourceError(file, `no file says it of ${code}`, undefined, missing)
    areas[DERIVED] = boardOf2026(areas)
  }
  return new Map([...lsoas].sort(([a], [b]) => (a < b ? -1 : 1)))
}
