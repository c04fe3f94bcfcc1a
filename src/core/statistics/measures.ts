/** What CCGs can be ranked, compared and coloured by. A figure that borders make meaningless is undefined. */

import type { Layer } from '../link.ts'
import { allocationChange, allocationPerHead } from './figures.ts'
import type { CcgFigures, Figures } from './figureTable.ts'
import { rank } from './ranking.ts'

/** The year whose budget is compared, and the first and last year between which its change is. */
export const BUDGET_YEAR = '2017/18'
export const CHANGE_YEARS = ['2013/14', '2017/18'] as const

/** People; people per km²; fraction; pounds per patient on a GP list; fraction. */
const MEASURES: Readonly<Record<Layer, (figures: CcgFigures) => number | undefined>> = {
  population: figures => figures.residents2017,
  density: figures => figures.residents2017 / figures.km2,
  over65: figures => figures.over65 / figures.residents2019,
  budget: figures => allocationPerHead(figures, BUDGET_YEAR),
  change: figures => allocationChange(figures, ...CHANGE_YEARS),
}

/** One CCG's figure; undefined where none is published, or its borders do not allow one. */
export function measure(layer: Layer, figures: CcgFigures): number | undefined {
  return MEASURES[layer](figures)
}

/** All CCGs by one figure, highest first, and those without it. */
export function rankAll(layer: Layer, figures: Figures) {
  return rank(figures.ccgs.values(), ccg => measure(layer, ccg))
}
