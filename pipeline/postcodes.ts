/** The table of postcodes with what a newer ONS directory adds to it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { COUNTRY_CODES } from '../src/core/finder/directory/country.ts'
import { parsePostcode } from '../src/core/finder/postcode.ts'
import type { Row } from './row.ts'
import { openTable } from './sources.ts'

const FILE = 'postcodes.csv.gz'
/** Of ONSPD, November 2025. Without it the table is as it is. */
export const SUPPLEMENT = 'postcodes_onspd_2025-11_supplement.csv.gz'
export const POSTCODE_COLUMNS = ['pcds', 'lat', 'long', 'ctry', 'lsoa11', 'live'] as const
export type PostcodeRow = Row<(typeof POSTCODE_COLUMNS)[number]>

/** Countries by the first letter of a district's code. */
const COUNTRIES: Readonly<Record<string, string>> = {
  E: COUNTRY_CODES.england,
  W: COUNTRY_CODES.wales,
  S: COUNTRY_CODES.scotland,
  L: COUNTRY_CODES['channel-islands'],
  M: COUNTRY_CODES['isle-of-man'],
}
/** `no_lsoa11`: an English postcode without an official allocation; `npm run verify:districts` tests its answer. */
const WHY = /^(new|country|position|no_lsoa11)$/

/**
 * Every postcode once. The supplement fills in a country or a position that is not recorded, and adds postcodes. An added one
 * is in use where its outcode has any in use: those of NPT (Newport) ended long ago.
 * One that no postcode can be is left out: NPT 0VA, as no postcode ends in a V.
 *
 * @throws SourceError when a table is malformed, or the supplement completes a postcode that is not there
 */
export async function* openPostcodes(dir: string): AsyncGenerator<PostcodeRow> {
  const additions = existsSync(join(dir, SUPPLEMENT)) ? await readSupplement(dir) : new Map<string, Addition>()
  const inUse = new Set<string>()
  for await (const row of openTable(dir, FILE, POSTCODE_COLUMNS)) {
    const pcds = row.text('pcds')
    const addition = additions.get(pcds)
    additions.delete(pcds)
    if (row.text('live') === '1') inUse.add(outcodeOf(pcds))
    yield addition ? complete(row, addition) : row
  }
  for (const [pcds, { why, row, fields }] of additions) {
    if (why !== 'new') row.fail('pcds', `a postcode of ${FILE}, as it is not new`)
    if (parsePostcode(pcds)?.kind !== 'postcode') continue
    const live = inUse.has(outcodeOf(pcds)) ? '1' : '0'
    yield row.as(POSTCODE_COLUMNS, { ...fields, pcds, lsoa11: '', live })
  }
}

interface Addition {
  readonly why: string
  readonly row: Row<'pcds' | 'LAD25CD' | 'lat' | 'long' | 'why'>
  readonly fields: { readonly lat: string; readonly long: string; readonly ctry: string }
}

async function readSupplement(dir: string): Promise<Map<string, Addition>> {
  const additions = new Map<string, Addition>()
  for await (const row of openTable(dir, SUPPLEMENT, ['pcds', 'LAD25CD', 'lat', 'long', 'why'])) {
    const why = row.code('why', WHY, 'new, country, position or no_lsoa11')
    const district = row.code('LAD25CD', /^[EWSLM]\d{8}$/, 'a district such as E07000072')
    const fields = { lat: row.text('lat'), long: row.text('long'), ctry: COUNTRIES[district[0]!]! }
    additions.set(row.required('pcds'), { why, row, fields })
  }
  return additions
}

/** What is recorded stays. */
function complete(row: PostcodeRow, { fields }: Addition): PostcodeRow {
  const position = row.text('lat') ? {} : { lat: fields.lat, long: fields.long }
  const country = row.text('ctry') ? {} : { ctry: fields.ctry }
  return row.as(POSTCODE_COLUMNS, { ...readFields(row), ...position, ...country })
}

function readFields(row: PostcodeRow): Record<(typeof POSTCODE_COLUMNS)[number], string> {
  const text = (column: (typeof POSTCODE_COLUMNS)[number]) => row.text(column)
  return {
    ...{ pcds: text('pcds'), lat: text('lat'), long: text('long') },
    ...{ ctry: text('ctry'), lsoa11: text('lsoa11'), live: text('live') },
  }
}

function outcodeOf(pcds: string): string {
  return pcds.slice(0, pcds.indexOf(' '))
}
