/** The layout that ODS files of organisations share: `etr.csv`, `eccg.csv`. See the README beside this file. */
import { rowsWithoutHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

export interface Organisation {
  readonly ods: string
  readonly name: string
  readonly grouping: string
  /** ODS code of the board. */
  readonly board: string
  /** Its lines, without the town; those that are not empty. */
  readonly street: string
  readonly town: string
  readonly county: string
  readonly postcode: string
  /** `YYYYMMDD` */
  readonly opened: string
  /** Empty while it is open. */
  readonly closed: string
  readonly phone: string
}

const LAYOUT = [
  ...['ods', 'name', 'grouping', 'board', 'address1', 'address2', 'address3', 'town', 'county', 'postcode'],
  ...['opened', 'closed', '', '', '', '', '', 'phone', '', '', '', '', '', '', '', '', ''],
] as const
const DATE = [/^\d{8}$/, 'a date such as 20200401'] as const

/** @param file `etr` or `eccg` */
export async function* readOrganisations(path: string, file: string): AsyncGenerator<Organisation> {
  for await (const member of members(path, new RegExp(`(^|/)${file}\\.csv$`, 'i'))) {
    for await (const row of rowsWithoutHeader(member, LAYOUT)) {
      const text = (column: Exclude<(typeof LAYOUT)[number], ''>) => row.text(column).trim()
      const lines = [text('address1'), text('address2'), text('address3')]
      yield {
        ods: row.code('ods', /^[A-Z0-9]{3,5}$/, 'an ODS code such as 07H'),
        name: row.required('name'),
        grouping: text('grouping'),
        board: text('board'),
        street: lines.filter(Boolean).join(', '),
        town: text('town'),
        county: text('county'),
        postcode: text('postcode'),
        opened: row.code('opened', ...DATE),
        closed: row.code('closed', /^(\d{8})?$/, `${DATE[1]}, or nothing`),
        phone: text('phone'),
      }
    }
  }
}
