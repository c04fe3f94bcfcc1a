import type { Atlas } from '../core/areas/atlas.ts'
import { DEFAULT_EDITION, editionIndex } from '../core/areas/editions.ts'
import type { CareOfCell } from '../core/care/care.ts'
import type { Area, CellProperties } from '../core/geo.ts'
import { townOf } from '../core/practices/town.ts'
import type { Towns } from './TownsPage.tsx'

/** Towns A to Z, by the addresses of the practices that stand in each cell. */
export function townsOf(care: readonly CareOfCell[], cells: readonly CellProperties[], atlas: Atlas): Towns {
  const index = editionIndex(DEFAULT_EDITION)
  const towns = new Map<string, Set<Area>>()
  for (const [cell, practices] of care.entries()) {
    const ccg = atlas.get(DEFAULT_EDITION, cells[cell]!.areas[index]!)!
    for (const { address } of practices) {
      const town = townOf(address)
      if (!/^\p{Lu}[\p{L} '’.&-]+$/u.test(town)) continue
      towns.set(town, (towns.get(town) ?? new Set()).add(ccg))
    }
  }
  const collator = new Intl.Collator('en-GB')
  return [...towns]
    .map(([town, ccgs]) => [town, [...ccgs].sort((a, b) => collator.compare(a.name, b.name))] as const)
    .sort(([a], [b]) => collator.compare(a, b))
}
