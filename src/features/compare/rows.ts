/** The rows of the comparison: one figure each, for every area and for England. */
import { formatCount, formatPercent, formatPounds, formatThousands } from '../../core/format.ts'
import { over65 } from '../../core/statistics/ages.ts'
import { allocationChange, allocationPerHead, perHeadChange } from '../../core/statistics/figures.ts'
import type { CcgFigures, EnglandFigures } from '../../core/statistics/figureTable.ts'
import { BUDGET_YEAR, CHANGE_YEARS } from '../../core/statistics/measures.ts'
import { FORMATS } from '../../words/measures.ts'
import type { Compared, Comparison } from './compared.ts'

export interface CompareRow {
  readonly name: string
  readonly format: (value: number) => string
  readonly values: readonly (number | undefined)[]
  /** Undefined where a sum over England would mean nothing. */
  readonly england: number | undefined
}

/** A figure of any area of any edition, and so of England. */
interface Figure {
  readonly name: string
  readonly format: (value: number) => string
  readonly of: (area: Compared) => number | undefined
}

const PEOPLE: readonly Figure[] = [
  { name: 'Residents, mid-2017', format: formatCount, of: ({ residents }) => residents },
  { name: 'Land, km²', format: formatCount, of: ({ km2 }) => km2 },
  { name: 'Residents per km²', format: formatCount, of: ({ residents, km2 }) => residents / km2 },
  { name: 'Aged 65 and over, mid-2019', format: formatPercent, of: ({ ages }) => over65(ages) },
  {
    name: 'Living in the most deprived fifth of neighbourhoods, 2019',
    format: formatPercent,
    of: ({ facts }) => facts.deprivation.in2019 / 100,
  },
]

/** A figure of the CCGs of April 2017 alone. */
interface CcgFigure {
  readonly name: string
  readonly format: (value: number) => string
  readonly of: (ccg: CcgFigures) => number | undefined
  readonly england: (england: EnglandFigures) => number | undefined
}

const MONTH = '2017-04'

const OF_2017: readonly CcgFigure[] = [
  {
    name: 'Patients on GP lists, April 2017',
    format: formatCount,
    of: ccg => ccg.registered[MONTH],
    england: england => england.registered[MONTH],
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

/** Practices and money as the facts of an edition have them. */
function factRows({ areas, year }: Comparison): Figure[] {
  const years = [...new Set(areas.flatMap(({ facts }) => Object.keys(facts.allocations ?? {})))].sort()
  return [
    ...(year
      ? [
          { name: `GP practices, ${year}`, format: formatCount, of: ({ facts }: Compared) => facts.practices?.[0] },
          {
            name: `Patients on GP lists, ${year}`,
            format: formatCount,
            of: ({ facts }: Compared) => facts.practices?.[1],
          },
        ]
      : []),
    ...years.map(year => ({
      name: `Core allocation, ${year}`,
      format: formatThousands,
      of: ({ facts }: Compared) => facts.allocations?.[year],
    })),
  ]
}

export function rowsOf(comparison: Comparison): CompareRow[] {
  const { areas, england, englandFigures } = comparison
  const row = ({ name, format, of }: Figure): CompareRow => ({
    name,
    format,
    values: areas.map(of),
    england: of(england),
  })
  if (!englandFigures) return [...PEOPLE, ...factRows(comparison)].map(row)
  const ofCcgs = OF_2017.map(({ name, format, of, england }) => ({
    ...{ name, format },
    values: areas.map(({ ccg }) => ccg && of(ccg)),
    england: england(englandFigures),
  }))
  return [...PEOPLE.map(row), ...ofCcgs]
}
