import type { Atlas } from '../core/areas/atlas.ts'
import { DEFAULT_EDITION, editionIndex } from '../core/areas/editions.ts'
import type { CareOfCell } from '../core/care/care.ts'
import type { Area, CellProperties } from '../core/geo.ts'
import { townKey, townOf, usualSpelling } from '../core/practices/town.ts'
import type { Towns } from './TownsPage.tsx'

interface Entry {
  readonly spellings: string[]
  readonly ccgs: Set<Area>
}

/** Towns A to Z, by the addresses of the practices that stand in each cell; each once, however it is spelt. */
export function townsOf(care: readonly CareOfCell[], cells: readonly CellProperties[], atlas: Atlas): Towns {
  const index = editionIndex(DEFAULT_EDITION)
  const towns = new Map<string, Entry>()
  for (const [cell, practices] of care.entries()) {
    const ccg = atlas.get(DEFAULT_EDITION, cells[cell]!.areas[index]!)!
    for (const { address } of practices) {
      const town = townOf(address)
      if (!/^\p{Lu}[\p{L} '’.&-]+$/u.test(town)) continue
      const entry = towns.get(townKey(town)) ?? { spellings: [], ccgs: new Set() }
      entry.spellings.push(town)
      entry.ccgs.add(ccg)
      towns.set(townKey(town), entry)
    }
  }
  const collator = new Intl.Collator('en-GB')
  return joinLongNames(towns)
    .map(({ names, ccgs }): Towns[number] => [
      names.length > 1 ? `${names[0]} (${names.slice(1).join(', ')})` : names[0]!,
      [...ccgs].sort((a, b) => collator.compare(a.name, b.name)),
    ])
    .sort(([a], [b]) => collator.compare(a, b))
}

interface Named {
  readonly names: string[]
  readonly ccgs: Set<Area>
}

/** Puts a town's whole name behind the one that people use, where a CCG has both: `Hull (Kingston upon Hull)`. */
function joinLongNames(towns: ReadonlyMap<string, Entry>): Named[] {
  const named = new Map<string, Named>()
  for (const [key, { spellings, ccgs }] of towns)
    named.set(key, { names: [usualSpelling(spellings)], ccgs: new Set(ccgs) })
  for (const [key, { ccgs }] of towns) {
    const [, first = '', last = ''] = /^(.+) (?:up)?on (.+)$/.exec(key) ?? []
    const short = [last, first].find(part => [...(towns.get(part)?.ccgs ?? [])].some(ccg => ccgs.has(ccg)))
    if (!short) continue
    const town = named.get(short)!
    town.names.push(...named.get(key)!.names)
    for (const ccg of ccgs) town.ccgs.add(ccg)
    named.delete(key)
  }
  return [...named.values()]
}
