/** OS Code-Point Open: see the README beside this file. */
import { parsePostcode } from '../../../../src/core/finder/postcode.ts'
import { rowsWithoutHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'
import { toFive } from '../nspl/read.ts'
import { gridToWgs84 } from './grid.ts'

export interface LivePostcode {
  readonly pcds: string
  /** Empty where Ordnance Survey has no position. */
  readonly lat: string
  readonly long: string
  readonly ctry: string
}

const FILE = /(^|\/)Data\/CSV\/[a-z]{1,2}\.csv$/i
const COLUMNS = ['postcode', 'quality', 'east', 'north', 'country', '', '', '', '', ''] as const
/** Positional quality: no coordinates. */
const NO_POSITION = '90'

export async function* readCodePoint(path: string): AsyncGenerator<LivePostcode> {
  for await (const member of members(path, FILE)) {
    for await (const row of rowsWithoutHeader(member, COLUMNS)) {
      const parsed = parsePostcode(row.text('postcode'))
      if (parsed?.kind !== 'postcode') return row.fail('postcode', 'a postcode such as CM166TN')
      const ctry = row.code('country', /^[EWS]9200000\d$/, 'a country such as E92000001')
      if (row.text('quality') === NO_POSITION) {
        yield { pcds: parsed.text, lat: '', long: '', ctry }
        continue
      }
      const { lat, long } = gridToWgs84(row.number('east', 0, 700_000), row.number('north', 0, 1_300_000))
      yield { pcds: parsed.text, lat: toFive(lat), long: toFive(long), ctry }
    }
  }
}
