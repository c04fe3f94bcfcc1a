/** `boards.json`: website, contact page and complaints contacts of the boards of today. */
import type { BoardTable, Complaints } from '../src/core/areas/boards.ts'
import { CURRENT_EDITION, editionIndex, editionOf } from '../src/core/areas/editions.ts'
import type { AreaTable } from '../src/core/geo.ts'
import { type Row, SourceError } from './row.ts'
import { openTable } from './sources.ts'
import { boardFile } from './successions.ts'

const FILE = boardFile(editionOf(CURRENT_EDITION))
/** Month of the register of websites; the table gives its last change by day. */
const AS_OF = '2026-08'
const COMPLAINTS = ['complaints_phone', 'complaints_email', 'complaints_address'] as const
const COLUMNS = [
  ...['gss', 'website', 'contact_page'],
  ...COMPLAINTS,
  ...['complaints_team', 'complaints_source', 'complaints_as_of'],
]

/** @throws SourceError when the table is malformed, or has no row for a board of today. */
export async function buildBoards(sources: string, { areas }: AreaTable): Promise<BoardTable> {
  const today = areas.filter(({ editions }) => editions.includes(editionIndex(CURRENT_EDITION)))
  const rows = new Map<string, BoardTable['boards'][string]>()
  for await (const row of openTable(sources, FILE, COLUMNS)) {
    rows.set(row.code('gss', /^E54\d{6}$/, 'a GSS code such as E54000066'), {
      website: row.website('website'),
      contactPage: row.text('contact_page') ? row.website('contact_page') : null,
      complaints: readComplaints(row),
    })
  }
  const missing = today.find(({ gss }) => !rows.has(gss))
  if (missing) throw new SourceError(FILE, `no row for ${missing.name} (${missing.gss})`)
  return { asOf: AS_OF, boards: Object.fromEntries(today.map(({ gss }) => [gss, rows.get(gss)!])) }
}

function readComplaints(row: Row): Complaints | null {
  const [phone, email, address] = COMPLAINTS.map(column => row.text(column).trim() || null)
  if (!phone && !email && !address) return null
  if (phone && !/^0[\d ]{9,13}$/.test(phone)) row.fail('complaints_phone', 'a telephone number')
  if (email && !/^[\w.-]+@[\w.-]+$/.test(email)) row.fail('complaints_email', 'an e-mail address')
  row.required('complaints_source')
  return {
    ...{ phone: phone!, email: email!, address: address! },
    team: row.text('complaints_team').trim(),
    asOf: ageOf(row.required('complaints_as_of')),
  }
}

/** `stored page, 2024-25` is from some day of those years. */
function ageOf(text: string): string {
  return text.replace(/^stored page, /, '').replace(/^(20\d\d)-(\d\d)$/, '$1 to 20$2')
}
