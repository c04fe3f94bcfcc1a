/** Has every area of every edition its deprivation, every CCG and sub-ICB location an office and practices? */
import { EDITIONS } from '../src/core/areas/editions.ts'
import type { Geo } from './check-files.ts'

/** Percent by which the shares of an edition, weighted by residents, may differ from England's own. */
const TOLERANCE = 0.3

export function* checkFacts({ areas, facts }: Geo): Generator<string> {
  for (const [index, { id, kind }] of EDITIONS.entries()) {
    const table = facts.get(id)
    if (!table) {
      yield `facts/${id}.json: the file is missing`
      continue
    }
    let [weighted, people] = [0, 0]
    for (const area of areas.areas.filter(({ editions }) => editions.includes(index))) {
      const who = `facts/${id}.json: ${area.name} (${area.gss})`
      const row = table.areas[area.gss]
      if (!row) yield `${who} is missing`
      else if (kind !== 'icb' && !row.office) yield `${who} has no office`
      else if (kind !== 'icb' && !row.practices) yield `${who} has no practices`
      weighted += (row?.deprivation.in2019 ?? 0) * area.residents2017
      people += area.residents2017
    }
    const share = weighted / people
    if (Math.abs(share - table.england.in2019) > TOLERANCE)
      yield `facts/${id}.json: ${share.toFixed(2)} % in the most deprived fifth of 2019, not ${table.england.in2019}`
  }
}
