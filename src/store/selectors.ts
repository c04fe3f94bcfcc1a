/** What follows from the state: the point, the cells and the areas of an outcome. */
import type { Atlas } from '../core/areas/atlas.ts'
import { type EditionId, editionIndex } from '../core/areas/editions.ts'
import type { Area, CellProperties, Point } from '../core/geo.ts'
import type { Link } from '../core/link.ts'
import type { Outcome, State } from './state.ts'

/** The area that an outcome selects, its cells given; undefined when it selects none, or leaves a choice. */
export function selectArea(outcome: Outcome, link: Link, atlas: Atlas, cells: readonly CellProperties[]) {
  if (outcome.kind === 'area') return outcome.area
  if (outcome.kind !== 'answer') return undefined
  const codes = new Set(cellsOf(outcome).map(cell => cells[cell]?.areas[editionIndex(link.edition)] ?? ''))
  const [code] = codes
  if (codes.size === 1) return atlas.get(link.edition, code!)
  const chosen = link.area && atlas.get(link.edition, link.area)
  return chosen && codes.has(chosen.gss) ? chosen : undefined
}

/** The point that was asked about, if one was. */
export function pointOf(outcome: Outcome | undefined): Point | undefined {
  return outcome?.kind === 'answer' && 'point' in outcome.answer ? outcome.answer.point : undefined
}

/** The cells that an answer names, if any. */
export function cellsOf(outcome: Outcome): readonly number[] {
  if (outcome.kind !== 'answer') return []
  const { answer } = outcome
  if ('cells' in answer) return answer.cells
  return 'cell' in answer ? [answer.cell] : []
}

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
