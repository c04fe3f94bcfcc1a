/** Share of residents in the most deprived fifth of neighbourhoods, by area and edition. */
import { EDITIONS, type EditionId, editionIndex } from '../../src/core/areas/editions.ts'
import type { Deprivation } from '../../src/core/areas/facts.ts'
import type { CellProperties } from '../../src/core/geo.ts'
import { sum } from '../population.ts'
import { openTable } from '../sources.ts'

export const DEPRIVATION = 'imd_by_area.csv'
/** Key of England's own row. */
export const ENGLAND = 'england E92000001'
const FIFTH = ['imd2015_residents_in_most_deprived_fifth_pct', 'imd2019_residents_in_most_deprived_fifth_pct'] as const

/** By edition and GSS code: `ccg2017 E38000197`. */
export async function readDeprivation(sources: string): Promise<Map<string, Deprivation>> {
  const shares = new Map<string, Deprivation>()
  for await (const row of openTable(sources, DEPRIVATION, ['edition', 'gss', ...FIFTH])) {
    const [in2015, in2019] = [row.number(FIFTH[0], 0, 100), row.number(FIFTH[1], 0, 100)]
    shares.set(`${row.required('edition')} ${row.required('gss')}`, { in2015, in2019 })
  }
  return shares
}

/** The smallest areas with shares of their own. */
const PARTS: EditionId = 'sicbl2022'

/**
 * Adds the areas of editions that follow another, whose shares nobody publishes: those of what they are made of, weighted by residents. One
 * that is made of no whole areas stays without.
 */
export function addDeprivation(
  shares: Map<string, Deprivation>,
  cells: readonly CellProperties[],
): Map<string, Deprivation> {
  for (const { id, follows } of EDITIONS) {
    if (!follows) continue
    for (const gss of new Set(cells.map(({ areas }) => areas[editionIndex(id)]!))) {
      const members = cells.filter(({ areas }) => areas[editionIndex(id)] === gss)
      const pieces = piecesOf(members, cells, follows) ?? piecesOf(members, cells, PARTS)
      const known = pieces?.map(({ key, residents }) => ({ share: shares.get(key)!, residents }))
      if (!known || shares.has(`${id} ${gss}`)) continue
      const mean = (year: keyof Deprivation) =>
        Number(
          (
            sum(known.map(({ share, residents }) => share[year] * residents)) / sum(known.map(k => k.residents))
          ).toFixed(2),
        )
      shares.set(`${id} ${gss}`, { in2015: mean('in2015'), in2019: mean('in2019') })
    }
  }
  return shares
}

/** The areas of an edition that some cells are, each with its residents; undefined where one is not whole. */
function piecesOf(members: readonly CellProperties[], cells: readonly CellProperties[], edition: EditionId) {
  const index = editionIndex(edition)
  const codes = [...new Set(members.map(({ areas }) => areas[index]!))]
  const count = (all: readonly CellProperties[], gss: string) => all.filter(({ areas }) => areas[index] === gss)
  if (codes.some(gss => count(members, gss).length !== count(cells, gss).length)) return undefined
  return codes.map(gss => ({
    key: `${edition} ${gss}`,
    residents: sum(count(members, gss).map(cell => cell.residents)),
  }))
}
