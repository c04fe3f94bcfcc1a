/** ONS names and codes of areas: see the README beside this file. */
import type { Edition } from '../../../../src/core/areas/editions.ts'
import { SourceError } from '../../../row.ts'
import { PUBLISHED as EDITIONS } from '../../../successions.ts'
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

export interface AreaName {
  readonly edition: Edition
  readonly gss: string
  readonly ods: string
  readonly name: string
}

const COLUMNS = Object.fromEntries(
  EDITIONS.flatMap(({ column }) => {
    const [code, name] = [column.toLowerCase(), column.slice(0, -2).toLowerCase()]
    return [
      [column, new RegExp(`^${code}$`)],
      [`${column}H`, new RegExp(`^${code}h$`)],
      [`${column} name`, new RegExp(`^${name}nm$`)],
    ]
  }),
)

/**
 * Every area of every edition, in the order of the editions and of their codes.
 *
 * @throws SourceError when an edition is not there
 */
export async function readAreaNames(path: string): Promise<AreaName[]> {
  const areas = new Map<string, AreaName>()
  let file = path
  for await (const member of members(path, /\.csv$/i)) {
    file = member.name
    for await (const row of rowsWithHeader(member, COLUMNS, { optional: Object.keys(COLUMNS) })) {
      for (const edition of EDITIONS) {
        const { id, column } = edition
        if (!row.has(column) || !row.has(`${column}H`)) continue
        const gss = row.code(column, /^[EW]\d{8}$/, 'a GSS code such as E38000197')
        if (!gss.startsWith('E')) continue
        const [ods, name] = [row.required(`${column}H`), row.required(`${column} name`)]
        const known = areas.get(`${id} ${gss}`)
        if (known && known.ods !== ods) row.fail(`${column}H`, `${known.ods}, as another file has it`)
        areas.set(`${id} ${gss}`, { edition, gss, ods, name })
      }
    }
  }
  const found = [...areas.values()]
  const missing = EDITIONS.find(({ id }) => !found.some(({ edition }) => edition.id === id))
  if (missing) throw new SourceError(file, `no file has the areas of ${missing.label}`, undefined, missing.column)
  const order = ({ edition, gss }: AreaName) => `${EDITIONS.indexOf(edition)} ${gss}`
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1))
}
