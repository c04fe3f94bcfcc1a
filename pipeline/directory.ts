/** The directory: one shard per outcode, with every published postcode of Great Britain and the Crown Dependencies. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { COUNTRIES, COUNTRY_CODES } from '../src/core/finder/directory/country.ts'
import { decodeShard } from '../src/core/finder/directory/decode.ts'
import { encodeShard } from '../src/core/finder/directory/encode.ts'
import { incodeToNumber } from '../src/core/finder/directory/incode.ts'
import { packOutcodes } from '../src/core/finder/directory/outcodes.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import { parsePostcode } from '../src/core/finder/postcode.ts'
import { assign, type Postcode } from './directory-assign.ts'
import { inferCountries } from './directory-country.ts'
import { openPostcodes, type PostcodeRow } from './postcodes.ts'
import type { CellsProduct, DirectoryReport } from './types.ts'

const COUNTRY_OF_CODE = new Map(COUNTRIES.map((country, i) => [COUNTRY_CODES[country], i]))

/**
 * Writes `directory/<outcode>.bin` and `directory/index.json` into `out`. Every shard is read back before it is written.
 *
 * @throws SourceError when a row is not a postcode, is there twice, or names an unknown country or LSOA.
 */
export async function buildDirectory(sources: string, cells: CellsProduct, out: string): Promise<DirectoryReport> {
  const postcodes = await readPostcodes(sources, cells.cellOfLsoa)
  inferCountries(postcodes)
  const overview = createLocator(cells.overview)
  const detail = createLocator(cells.detail)
  const folder = join(out, 'directory')
  await mkdir(folder, { recursive: true })
  const report = {
    shards: postcodes.size,
    postcodes: 0,
    exceptions: 0,
    official: 0,
    nearest: 0,
    homeless: [] as string[],
  }
  for (const [outcode, rows] of [...postcodes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    rows.sort((a, b) => a.incode - b.incode)
    const entries = rows.map(row => assign(row, overview, detail, report))
    const bytes = encodeShard(entries, cells.overview.stamp)
    if (JSON.stringify(decodeShard(bytes, cells.overview.stamp)) !== JSON.stringify(entries))
      throw new Error(`Shard ${outcode} does not read back`)
    report.postcodes += rows.length
    await writeFile(join(folder, `${outcode}.bin`), bytes)
  }
  await writeFile(join(folder, 'index.json'), `${JSON.stringify(packOutcodes([...postcodes.keys()]))}\n`)
  return report
}

async function readPostcodes(sources: string, cellOfLsoa: Map<string, number>): Promise<Map<string, Postcode[]>> {
  const postcodes = new Map<string, Postcode[]>()
  const seen = new Set<string>()
  for await (const row of openPostcodes(sources)) {
    const parsed = parsePostcode(row.text('pcds'))
    if (parsed?.kind !== 'postcode' || parsed.text !== row.text('pcds')) {
      return row.fail('pcds', 'a postcode such as CM16 6TN')
    }
    if (seen.has(parsed.text)) row.fail('pcds', 'a postcode that is not in the table yet')
    seen.add(parsed.text)
    const rows = postcodes.get(parsed.outcode) ?? []
    postcodes.set(parsed.outcode, rows)
    rows.push(readPostcode(row, parsed.text, parsed.incode, cellOfLsoa))
  }
  return postcodes
}

function readPostcode(row: PostcodeRow, text: string, incode: string, cellOfLsoa: Map<string, number>): Postcode {
  const lat = row.numberOrNull('lat', 49, 61)
  const long = row.numberOrNull('long', -9, 3)
  if ((lat === null) !== (long === null)) row.fail('long', 'both a latitude and a longitude, or neither')
  const lsoa = row.text('lsoa11')
  const official = lsoa === '' ? null : (cellOfLsoa.get(lsoa) ?? row.fail('lsoa11', 'an LSOA of lsoa11_areas.csv.gz'))
  return {
    text,
    incode: incodeToNumber(incode),
    position: lat === null || long === null ? null : [Math.round(lat * 1e5), Math.round(long * 1e5)],
    live: row.code('live', /^[01]$/, '0 or 1') === '1',
    country: COUNTRY_OF_CODE.get(row.text('ctry')) ?? row.fail('ctry', 'a country such as E92000001, or nothing'),
    official,
  }
}
