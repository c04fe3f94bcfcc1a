/** The rows of the comparison: one figure each, for every CCG and for England. */

import { formatCount, formatPercent, formatPounds, formatThousands } from '../../core/format.ts'
import { over65 } from '../../core/statistics/ages.ts'
import { allocationChange, allocationPerHead, perHeadChange } from '../../core/statistics/figures.ts'
import type { CcgFigures, EnglandFigures } from '../../core/statistics/figureTable.ts'
import { BUDGET_YEAR, CHANGE_YEARS } from '../../core/statistics/measures.ts'
import { FORMATS } from '../../words/measures.ts'

export interface CompareRow {
  readonly name: string
  readonly format: (value: number) => string
  readonly of: (ccg: CcgFigures) => number | undefined
  /** Undefined where a sum over England would mean nothing. */
  readonly england: (england: EnglandFigures) => number | undefined
}

const MONTH = '2017-04'

export const ROWS: readonly CompareRow[] = [
  {
    name: 'Residents, mid-2017',
    format: formatCount,
    of: ccg => ccg.residents2017,
    england: england => england.residents2017,
  },
  {
    name: 'Patients on GP lists, April 2017',
    format: formatCount,
    of: ccg => ccg.registered[MONTH],
    england: england => england.registered[MONTH],
  },
  { name: 'Land, km²', format: formatCount, of: ccg => ccg.km2, england: england => england.km2 },
  {
    name: 'Residents per km²',
    format: formatCount,
    of: ccg => ccg.residents2017 / ccg.km2,
    england: england => england.residents2017 / england.km2,
  },
  {
    name: 'Aged 65 and over, mid-2019',
    format: formatPercent,
    of: ccg => ccg.over65 / ccg.residents2019,
    england: england => over65(england.ages2019),
  },
  {
    name: 'Member GP practices, July 2017',
    format: formatCount,
    of: ccg => ccg.practices,
    england: england => england.practices,
  },
  {
    name: `Core allocation, ${BUDGET_YEAR}`,
    format: formatThousands,
    of: ccg => ccg.allocations[BUDGET_YEAR],
    england: england => england.allocations[BUDGET_YEAR],
  },
  {
    name: `Core allocation per patient, ${BUDGET_YEAR}`,
    format: formatPounds,
    of: ccg => allocationPerHead(ccg, BUDGET_YEAR),
    england: england => allocationPerHead({ ...england, bordersChanged: false }, BUDGET_YEAR),
  },
  {
    name: `Change of the allocation in cash, ${CHANGE_YEARS.join(' to ')}`,
    format: FORMATS.change,
    of: ccg => allocationChange(ccg, ...CHANGE_YEARS),
    england: () => undefined,
  },
  {
    name: `Change of the allocation per patient, ${CHANGE_YEARS.join(' to ')}`,
    format: FORMATS.change,
    of: ccg => perHeadChange(ccg, ...CHANGE_YEARS),
    england: () => undefined,
  },
]
