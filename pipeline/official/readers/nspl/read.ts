/** ONS postcode lookups, NSPL and ONSPD: see the README beside this file. */
import { parsePostcode } from '../../../../src/core/finder/postcode.ts'
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

export interface OnsPostcode {
  /** `CM16 6TN` */
  readonly pcds: string
  /** Degrees, WGS84, to five decimals; empty where ONS has none. */
  readonly lat: string
  readonly long: string
  /** E92000001 and so on; empty where it is not recorded. */
  readonly ctry: string
  /** English ones only; else empty. */
  readonly lsoa11: string
  /** GSS code of its district; `L99999999` and `M99999999` on the islands; empty where the file does not say it. */
  readonly district: string
  /** Metres of the National Grid; empty where the file does not say it. */
  readonly east: string
  readonly north: string
}

const FILE = /(^|\/)Data\/(NSPL|ONSPD)_[A-Z]{3}_\d{4}(_UK)?\.csv$/i
const COLUMNS = {
  pcds: /^pcds$/,
  ctry: /^ctry(\d\dcd)?$/,
  lsoa11: /^lsoa11(cd)?$/,
  lat: /^lat$/,
  long: /^long$/,
  district: /^(os)?laua$|^lad\d\dcd$/,
  east: /^(oseast|east)1m$/,
  north: /^(osnrth|north)1m$/,
} as const

/** A latitude that no postcode has: ONS's way to say that there is no position. */
const NOWHERE = 99.999999

/** Northern Ireland is left out: its postcodes have a licence of their own. */
export async function* readOnsPostcodes(path: string): AsyncGenerator<OnsPostcode> {
  for await (const member of members(path, FILE)) {
    for await (const row of rowsWithHeader(member, COLUMNS, { optional: ['district', 'east', 'north'] })) {
      const parsed = parsePostcode(row.text('pcds'))
      if (parsed?.kind !== 'postcode') return row.fail('pcds', 'a postcode such as CM16 6TN')
      if (parsed.outcode.startsWith('BT')) continue
      const lat = row.numberOrNull('lat')
      const hasPosition = lat !== null && lat < NOWHERE
      const lsoa = row.text('lsoa11')
      yield {
        pcds: parsed.text,
        lat: hasPosition ? toFive(row.number('lat', 49, 61)) : '',
        long: hasPosition ? toFive(row.number('long', -9, 3)) : '',
        ctry: row.code('ctry', /^([EWS]9200000\d|L93000001|M83000003)?$/, 'a country such as E92000001, or nothing'),
        lsoa11: /^E01\d{6}$/.test(lsoa) ? lsoa : '',
        district: row.has('district') ? row.text('district') : '',
        east: row.has('east') ? row.text('east') : '',
        north: row.has('north') ? row.text('north') : '',
      }
    }
  }
}

/** 51.7043 → `51.70430` */
export function toFive(degrees: number): string {
  return degrees.toFixed(5)
}
