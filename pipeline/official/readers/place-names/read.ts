/** ONS Index of Place Names in Great Britain: see the README beside this file. */
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

export interface PlaceName {
  readonly name: string
  readonly kind: 'LOC' | 'BUA'
  readonly ctry: 'E' | 'W' | 'S'
  readonly county: string
  readonly lat: number
  readonly long: number
}

const COLUMNS = {
  id: /^placeid$/,
  name: /^place\d\dnm$/,
  kind: /^descnm$/,
  ctry: /^ctry\d\dnm$/,
  county: /^cty\d\dnm$/,
  lat: /^lat$/,
  long: /^long$/,
}
const COUNTRIES: Readonly<Record<string, PlaceName['ctry']>> = { England: 'E', Wales: 'W', Scotland: 'S' }

/** Localities and built-up areas, each once for the first row of its number; the file repeats those that lie in several areas. */
export async function* readPlaceNames(path: string): AsyncGenerator<PlaceName> {
  for await (const member of members(path, /IPN_GB_\d{4}\.csv$/i)) {
    const seen = new Set<string>()
    for await (const row of rowsWithHeader(member, COLUMNS, { optional: ['county'] })) {
      const kind = row.text('kind').toUpperCase()
      if ((kind !== 'LOC' && kind !== 'BUA') || seen.has(row.text('id'))) continue
      seen.add(row.text('id'))
      const county = row.has('county') ? row.text('county').trim() : ''
      yield {
        name: row.required('name'),
        kind,
        ctry: COUNTRIES[row.text('ctry')] ?? row.fail('ctry', 'England, Wales or Scotland'),
        county,
        lat: row.number('lat', 49, 61),
        long: row.number('long', -9, 3),
      }
    }
  }
}
