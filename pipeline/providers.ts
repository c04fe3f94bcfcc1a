/** `providers/<GSS>.json`: the GP practices and other providers of each CCG of April 2017. */

import { diskSource } from '../cli/diskSource.ts'
import { editionIndex } from '../src/core/areas/editions.ts'
import { createFinder } from '../src/core/finder/finder.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import type { AreaTable } from '../src/core/geo.ts'
import {
  PROVIDER_KINDS,
  type ProviderColumns,
  type ProviderKind,
  type ProviderTable,
} from '../src/core/practices/providers.ts'
import { compare } from './compare.ts'
import { type Located, locate } from './providers-position.ts'
import { readProviderRows, type SourceProvider } from './providers-read.ts'
import { createReport, type ProvidersReport } from './providers-report.ts'
import type { CellsProduct } from './types.ts'

const EDITION = editionIndex('ccg2017')

interface Listed extends SourceProvider {
  readonly located: Located
}

export interface ProvidersProduct {
  /** By GSS code. */
  readonly tables: ReadonlyMap<string, ProviderTable>
  readonly report: ProvidersReport
}

/**
 * Practices go to the CCG that they were members of, every other provider to the CCG that it stood in.
 *
 * @param out where the directory has been compiled to: it knows where postcodes are
 * @throws SourceError when a source is malformed, or a practice is a member of a CCG that there was not.
 */
export async function buildProviders(
  sources: string,
  cells: CellsProduct,
  { areas }: AreaTable,
  out: string,
): Promise<ProvidersProduct> {
  const finder = createFinder(diskSource(out))
  const detail = createLocator(cells.detail)
  const report = createReport()
  const ccgs = areas.filter(({ editions }) => editions.includes(EDITION))
  const gssOfOds = new Map(ccgs.map(({ ods, gss }) => [ods, gss]))
  const lists = new Map(ccgs.map(({ gss }) => [gss, new Map<string, Listed>()]))
  const asOf = new Map<ProviderKind, string>()
  for await (const row of readProviderRows(sources)) {
    asOf.set(row.kind, row.asOf)
    const located = await locate(row.published, row.postcode, finder, detail)
    const stands = located.kind === 'located' ? cells.areasOfCell[located.cell]![EDITION]! : undefined
    const gss = row.memberOf === undefined ? stands : gssOfOds.get(row.memberOf)
    if (row.memberOf !== undefined && !gss)
      throw new Error(`${row.name} is a member of ${row.memberOf}, which is no CCG`)
    const list = gss === undefined ? undefined : lists.get(gss)
    // Two practices may share a name and a surgery; each is a member of its own.
    const listSize = row.memberOf === undefined ? '' : list?.size
    const key = [row.kind, row.name, row.address, row.postcode, row.phone, listSize].join('|').toLowerCase()
    report.count(row, located, list ? (list.has(key) ? 'repeated' : 'listed') : 'left-out', stands !== gss)
    if (list && !list.has(key)) list.set(key, { ...row, located })
  }
  const tables = [...lists].map(([gss, list]) => [gss, toTable([...list.values()], asOf)] as const)
  return { tables: new Map(tables), report: report.read() }
}

function toTable(listed: readonly Listed[], asOf: ReadonlyMap<ProviderKind, string>): ProviderTable {
  const entries = PROVIDER_KINDS.map(kind => [
    kind,
    toColumns(
      listed.filter(row => row.kind === kind),
      asOf.get(kind)!,
    ),
  ])
  return Object.fromEntries(entries) as ProviderTable
}

function toColumns(rows: Listed[], asOf: string): ProviderColumns {
  rows.sort((a, b) => compare(a.name, b.name) || compare(a.postcode, b.postcode) || compare(a.address, b.address))
  const degrees = (axis: 'lat' | 'long') =>
    rows.map(({ located }) => (located.kind === 'located' ? Math.round(located.point[axis] * 1e5) : null))
  return {
    asOf,
    names: rows.map(({ name }) => name),
    addresses: rows.map(({ address }) => address),
    postcodes: rows.map(({ postcode }) => postcode),
    phones: rows.map(({ phone }) => phone),
    websites: rows.map(({ website }) => website),
    lat: degrees('lat'),
    long: degrees('long'),
  }
}
