/** The areas of an edition as rows of a table: what is known of each, filtered and sorted. */

import { matchesArea } from '../finder/search.ts'
import type { Area, CellProperties } from '../geo.ts'
import { allocationPerHead } from '../statistics/figures.ts'
import type { Figures } from '../statistics/figureTable.ts'
import type { Atlas } from './atlas.ts'
import { CURRENT_EDITION, DEFAULT_EDITION, type EditionId, editionIndex } from './editions.ts'
import { mainShare, shares } from './lineage.ts'

/** The financial year of the budget. */
export const BUDGET_YEAR = '2017/18'

export interface Row {
  readonly area: Area
  /** NHS England's region of April 2017 in which most of its people lived. */
  readonly region: string | undefined
  /** Core allocation 2017/18 in £ thousand; undefined where none is published for these borders. */
  readonly budget: number | undefined
  /** The same in pounds for each patient on a GP list in April 2017. */
  readonly perHead: number | undefined
  /** Names of the boards of today, the one with most of its people first. */
  readonly today: readonly string[]
}

export const COLUMNS = ['name', 'ods', 'gss', 'residents', 'budget', 'perHead', 'region', 'today'] as const
export type Column = (typeof COLUMNS)[number]

export interface Listing {
  readonly atlas: Atlas
  readonly cells: readonly CellProperties[]
  readonly figures: Figures
  readonly edition: EditionId
}

export function listRows({ atlas, cells, figures, edition }: Listing): Row[] {
  return atlas.in(edition).map(area => {
    // A record that serves several editions has the same borders in all: the figures of April 2017 are its own.
    const ccg = area.editions.includes(editionIndex(DEFAULT_EDITION)) ? figures.ccgs.get(area.gss) : undefined
    const then = mainShare(cells, area.gss, edition, DEFAULT_EDITION)
    return {
      area,
      region: then && figures.ccgs.get(then.gss)?.region.name,
      budget: ccg?.allocations[BUDGET_YEAR],
      perHead: ccg && allocationPerHead(ccg, BUDGET_YEAR),
      today: shares(cells, area.gss, edition, CURRENT_EDITION).flatMap(
        ({ gss }) => atlas.get(CURRENT_EDITION, gss)?.name ?? [],
      ),
    }
  })
}

export function filterRows(rows: readonly Row[], text: string): Row[] {
  return rows.filter(({ area }) => matchesArea(text, area))
}

/** Rows without a value come last, whichever way the rest goes. Equal values stay in the order of names. */
export function sortRows(rows: readonly Row[], column: Column, descending: boolean): Row[] {
  const sign = descending ? -1 : 1
  return rows
    .map(row => ({ row, value: valueIn(row, column) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined)
      return sign * compare(a.value, b.value) || compare(a.row.area.name, b.row.area.name)
    })
    .map(({ row }) => row)
}

/** By region in the order of names; rows keep theirs. */
export function groupRows(rows: readonly Row[]): (readonly [region: string, rows: Row[]])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.region ?? '', [...(groups.get(row.region ?? '') ?? []), row])
  return [...groups].sort(([a], [b]) => compare(a, b))
}

/** The columns that say something of these rows, in their order: a board of today has no board of today, and no budget of 2017. */
export function filledColumns(rows: readonly Row[], edition: EditionId): Column[] {
  const isFilled = (column: Column) => rows.some(row => valueIn(row, column) !== undefined)
  return COLUMNS.filter(column => (column === 'today' ? edition !== CURRENT_EDITION : isFilled(column)))
}

function valueIn({ area, ...row }: Row, column: Column): string | number | undefined {
  if (column === 'name' || column === 'ods' || column === 'gss') return area[column]
  if (column === 'residents') return area.residents2017
  return column === 'today' ? row.today[0] : row[column]
}

const COLLATOR = new Intl.Collator('en-GB')

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b))
}
