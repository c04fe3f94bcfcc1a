/** Areas that follow from the state. */
import { type EditionId, editionIndex } from '../core/editions.ts'
import type { Area } from '../core/geo.ts'
import { cellsOf } from './answering.ts'
import type { State } from './state.ts'

/** Undefined while the areas or cells are still on their way. */
export function areaOfCell({ cells, atlas }: State, cell: number, edition: EditionId): Area | undefined {
  return atlas?.get(edition, cells?.[cell]?.areas[editionIndex(edition)] ?? '')
}

/** The areas of the link's edition that an answer leaves to choose from, in the answer's order. */
export function offeredAreas(state: State): Area[] {
  const { outcome, link } = state
  if (outcome?.kind === 'choose') return outcome.options.flatMap(option => (option.kind === 'area' ? option.area : []))
  const found = outcome ? cellsOf(outcome).flatMap(cell => areaOfCell(state, cell, link.edition) ?? []) : []
  return [...new Set(found)]
}
