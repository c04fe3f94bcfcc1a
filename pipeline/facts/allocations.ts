/** Core allocations of boards, £ thousand by financial year, and of boards of 2026 that are made of whole ones. */
import { editionIndex } from '../../src/core/areas/editions.ts'
import type { Area, AreaTable } from '../../src/core/geo.ts'
import { sum } from '../population.ts'
import { openTable } from '../sources.ts'

type ByYear = Record<string, number>

/** By GSS code. A board of 2026 that took in part of another has none: published figures do not add up to it. */
export async function readBoardAllocations(sources: string, { areas }: AreaTable): Promise<Map<string, ByYear>> {
  const allocations = await readCore(sources)
  const boards2022 = new Map(
    areas.filter(({ editions }) => editions.includes(editionIndex('icb2022'))).map(area => [area.ods, area]),
  )
  const boards2026 = new Map(areas.filter(isNewIn2026).map(area => [area.gss, area]))
  for await (const row of openTable(sources, 'icb_2026.csv', ['gss', 'predecessor_ods'])) {
    const board = boards2026.get(row.text('gss'))
    const parts = row
      .text('predecessor_ods')
      .split(' ')
      .flatMap(ods => boards2022.get(ods) ?? [])
    if (!board || sum(parts.map(part => part.residents2017)) !== board.residents2017) continue
    allocations.set(board.gss, addUp(parts.map(part => allocations.get(part.gss) ?? {})))
  }
  // A code that lives on with other borders is not the board that the figures are for.
  for (const { gss, ods, residents2017 } of boards2026.values())
    if (boards2022.get(ods)?.gss === gss && boards2022.get(ods)?.residents2017 !== residents2017)
      allocations.delete(gss)
  return allocations
}

async function readCore(sources: string): Promise<Map<string, ByYear>> {
  const allocations = new Map<string, ByYear>()
  const columns = ['gss', 'financial_year', 'stream', 'allocation_thousand_gbp'] as const
  for await (const row of openTable(sources, 'icb2022_allocations.csv', columns)) {
    if (row.text('stream') !== 'core') continue
    const gss = row.code('gss', /^E54\d{6}$/, 'a GSS code such as E54000051')
    const year = row.code('financial_year', /^20\d\d\/\d\d$/, 'a financial year such as 2023/24')
    const years = allocations.get(gss) ?? {}
    years[year] = Math.round(row.number('allocation_thousand_gbp', 0, 1e8))
    allocations.set(gss, years)
  }
  return allocations
}

function isNewIn2026({ editions }: Area): boolean {
  return editions.includes(editionIndex('icb2026')) && !editions.includes(editionIndex('icb2022'))
}

function addUp(parts: readonly ByYear[]): ByYear {
  const years = Object.keys(parts[0] ?? {})
  return Object.fromEntries(years.map(year => [year, sum(parts.map(part => part[year] ?? 0))]))
}
