/** Derived state: the point, the cells and the areas of a result. */
import type { Atlas } from '../core/areas/atlas.ts'
import { DEFAULT_EDITION, type EditionId, editionIndex } from '../core/areas/editions.ts'
import type { Result } from '../core/finder/result.ts'
import type { Area, CellProperties, Point } from '../core/geo.ts'
import type { Layer, Link } from '../core/link.ts'
import { areaOfPractice, pointOfPractice } from '../core/practices/practice.ts'
import type { State } from './state.ts'

/** The area that a result selects; undefined when it selects none, or leaves a choice. */
export function selectArea(
  result: Result,
  { query, edition }: Link,
  atlas: Atlas | undefined,
  cells: readonly CellProperties[] | undefined,
): Area | undefined {
  if (result.kind === 'area') return result.area
  if (result.kind === 'practice') return atlas && areaOfPractice(result.practice, edition, atlas)
  if (!atlas || !cells) return undefined
  const codes = new Set(cellsOf(result).map(cell => cells[cell]?.areas[editionIndex(edition)] ?? ''))
  const [code] = codes
  const isAcross = result.kind === 'partial' && result.countries !== undefined
  if (codes.size === 1 && !isAcross) return atlas.get(edition, code!)
  const chosen = query?.kind === 'text' && query.area ? atlas.get(edition, query.area) : undefined
  return chosen && codes.has(chosen.gss) ? chosen : undefined
}

/** The point that was asked about, if one was. */
export function pointOf(result: Result | undefined): Point | undefined {
  if (result?.kind === 'practice') return pointOfPractice(result.practice)
  return result && 'point' in result ? result.point : undefined
}

/** The cells that a result names, if any. */
export function cellsOf(result: Result): readonly number[] {
  if ('cells' in result) return result.cells
  return 'cell' in result ? [result.cell] : []
}

/** The code of an area that the link names. */
export function areaCodeOf({ query }: Link): string | undefined {
  if (query?.kind === 'area') return query.code
  return query?.kind === 'text' ? query.area : undefined
}

/** Undefined while the areas or cells are still on their way. */
export function areaOfCell(
  { cells, atlas }: Pick<State, 'cells' | 'atlas'>,
  cell: number,
  edition: EditionId,
): Area | undefined {
  return atlas?.get(edition, cells?.[cell]?.areas[editionIndex(edition)] ?? '')
}

/** The areas of the link's edition that a result leaves to choose from, in the result's order. */
export function offeredAreas(state: State): Area[] {
  const { result, link } = state
  if (result?.kind === 'choose') return result.options.flatMap(option => (option.kind === 'area' ? option.area : []))
  const cells = result?.kind === 'unknown' ? (result.nearby?.cells ?? []) : result ? cellsOf(result) : []
  const found = cells.flatMap(cell => areaOfCell(state, cell, link.edition) ?? [])
  return [...new Set(found)]
}

/** What the page is about, which gives it its heading, its title and its width. `answer`: one area, or what else was found. */
export type Page = 'start' | 'answer' | 'about' | 'compare' | 'region' | 'list' | 'colours'

export function pageOf({ link, area, result }: Pick<State, 'link' | 'area' | 'result'>): Page {
  if (link.view === 'about') return 'about'
  if (link.compare.length) return 'compare'
  if (area || result) return 'answer'
  if (link.query?.kind === 'region') return 'region'
  if (link.view === 'list') return 'list'
  return drawnLayer(link) ? 'colours' : 'start'
}

/** What the map is coloured by: the figures are those of the CCGs of April 2017, and what changed takes the place of the colours. */
export function drawnLayer({
  layer,
  edition,
  since,
}: Pick<Link, 'edition' | 'since'> & { readonly layer?: Layer | undefined }): Layer | undefined {
  return edition === DEFAULT_EDITION && !since ? layer : undefined
}

/** The areas of the link's edition that are compared, in the link's order. */
export function comparedAreas({ link, atlas }: Pick<State, 'link' | 'atlas'>): readonly Area[] {
  return [...new Set(link.compare.flatMap(code => atlas?.get(link.edition, code) ?? []))]
}
