/** Core allocations of boards, £ thousand by financial year, and of later boards that are made of whole ones. */
import { BOARD_EDITIONS, type EditionId, editionIndex, editionOf } from '../../src/core/areas/editions.ts'
import type { Area, AreaTable } from '../../src/core/geo.ts'
import { sum } from '../population.ts'
import { openTable } from '../sources.ts'
import { boardFile } from '../successions.ts'

type ByYear = Record<string, number>

/** By GSS code. A board that took in part of another has none: published figures do not add up to it. */
export async function readBoardAllocations(sources: string, { areas }: AreaTable): Promise<Map<string, ByYear>> {
  const allocations = await readCore(sources)
  const editions = BOARD_EDITIONS.toReversed()
  for (const [at, edition] of editions.slice(1).entries()) await addLater(editions[at]!, edition)
  return allocations

  /** Adds the boards that are new in an edition, from those of the edition before. */
  async function addLater(previous: EditionId, edition: EditionId): Promise<void> {
    const isIn = (id: EditionId, area: Area) => area.editions.includes(editionIndex(id))
    const old = new Map(areas.filter(area => isIn(previous, area)).map(area => [area.ods, area]))
    const fresh = new Map(
      areas.filter(area => isIn(edition, area) && !isIn(previous, area)).map(area => [area.gss, area]),
    )
    for await (const row of openTable(sources, boardFile(editionOf(edition)), ['gss', 'predecessor_ods'])) {
      const board = fresh.get(row.text('gss'))
      const parts = row
        .text('predecessor_ods')
        .split(' ')
        .flatMap(ods => old.get(ods) ?? [])
      if (!board || sum(parts.map(part => part.residents2017)) !== board.residents2017) continue
      const known = parts.map(part => allocations.get(part.gss)).filter(years => years !== undefined)
      if (known.length === parts.length) allocations.set(board.gss, addUp(known))
    }
    // A code that lives on with other borders is not the board that the figures are for.
    for (const { gss, ods, residents2017 } of fresh.values())
      if (old.get(ods)?.gss === gss && old.get(ods)?.residents2017 !== residents2017) allocations.delete(gss)
  }
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

function addUp(parts: readonly ByYear[]): ByYear {
  const years = Object.keys(parts[0] ?? {})
  return Object.fromEntries(years.map(year => [year, sum(parts.map(part => part[year] ?? 0))]))
}
