/** The rows of the two tables of providers, as far as they are the same. */
import type { Point } from '../src/core/geo.ts'
import { PROVIDER_KINDS, type ProviderKind } from '../src/core/practices/providers.ts'
import type { Row } from './row.ts'
import { openTable } from './sources.ts'
import { sentenceCase, tidy, tidyAddress } from './wording.ts'

export interface SourceProvider {
  readonly kind: ProviderKind
  readonly name: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
  readonly website: string
  readonly published: Point | null
  /** ISO 8601. */
  readonly asOf: string
  /** ODS code of the CCG that a GP practice was a member of. */
  readonly memberOf?: string
}

const SHARED = ['name', 'address', 'postcode', 'phone', 'website', 'lat', 'long'] as const
/** The day that the file of practices is about. */
const PRACTICES_AS_OF = '2017-07-01'

/** @throws SourceError when a file or a field is missing or malformed. */
export async function* readProviderRows(sources: string): AsyncGenerator<SourceProvider> {
  for await (const row of openTable(sources, 'gp_practices_2017-07.csv.gz', ['ccg_ods', ...SHARED])) {
    const memberOf = row.code('ccg_ods', /^\d\d[A-Z]$/, 'an ODS code such as 07H')
    yield { ...readShared(row), kind: 'gp', asOf: PRACTICES_AS_OF, memberOf }
  }
  for await (const row of openTable(sources, 'providers.csv.gz', ['kind', 'as_of', ...SHARED])) {
    const kind = PROVIDER_KINDS.find(kind => kind === row.text('kind'))
    if (!kind || kind === 'gp') return row.fail('kind', 'hospital, pharmacy, dentist, optician or clinic')
    yield { ...readShared(row), kind, asOf: row.code('as_of', /^20\d\d-\d\d$/, 'a month such as 2018-02') }
  }
}

function readShared(row: Row<(typeof SHARED)[number]>) {
  const lat = row.numberOrNull('lat', 49, 61)
  const long = row.numberOrNull('long', -9, 3)
  return {
    name: sentenceCase(tidy(row.required('name'))),
    address: sentenceCase(tidyAddress(row.text('address'))),
    postcode: tidy(row.text('postcode')),
    phone: tidy(row.text('phone')),
    website: safeWebsite(tidy(row.text('website'))),
    published: lat === null || long === null ? null : { lat, long },
  }
}

/** Any name that is not under nhs.uk may have been sold since: a link to it could lead a patient anywhere. */
function safeWebsite(text: string): string {
  const url = /^https?:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(url)) return ''
  const { hostname, href } = new URL(url)
  return hostname.endsWith('.nhs.uk') ? href : ''
}
