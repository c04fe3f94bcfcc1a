/** What is known of the areas that are compared, and of England beside them: of one edition of any year. */
import type { Atlas } from '../../core/areas/atlas.ts'
import { cellsOfArea } from '../../core/areas/cellsOfArea.ts'
import type { EditionId } from '../../core/areas/editions.ts'
import type { AreaFacts, FactTable } from '../../core/areas/facts.ts'
import { shortName } from '../../core/format.ts'
import type { Area, CellProperties } from '../../core/geo.ts'
import { agesOf, type CellTable } from '../../core/statistics/cellTable.ts'
import type { CcgFigures, EnglandFigures, Figures } from '../../core/statistics/figureTable.ts'

export interface Compared {
  /** ODS code; empty for England. */
  readonly code: string
  readonly name: string
  readonly residents: number
  readonly km2: number
  /** Residents by age, mid-2019. */
  readonly ages: readonly number[]
  readonly facts: AreaFacts
  /** Of a CCG of April 2017. */
  readonly ccg?: CcgFigures
}

export interface Comparison {
  readonly areas: readonly Compared[]
  readonly england: Compared
  /** Of the CCGs of April 2017. */
  readonly englandFigures?: EnglandFigures
  /** The financial year of practices and patients; absent for boards. */
  readonly year?: string
}

export interface Known {
  readonly atlas: Atlas
  readonly cells: readonly CellProperties[]
  readonly cellTable: CellTable
  readonly facts: FactTable
  /** Only of the CCGs of April 2017. */
  readonly figures: Figures | undefined
}

export function comparisonOf(known: Known, edition: EditionId, areas: readonly Area[]): Comparison {
  const { atlas, cells, cellTable, facts, figures } = known
  const describe = (area: Area): Compared => {
    const ccg = figures?.ccgs.get(area.gss)
    return {
      code: area.ods,
      name: shortName(area.name),
      residents: area.residents2017,
      km2: area.km2,
      ages: agesOf(cellsOfArea(cells, area.gss, edition).map(cell => cellTable.cells[cell]!)),
      facts: facts.areas[area.gss]!,
      ...(ccg && { ccg }),
    }
  }
  const all = atlas.in(edition)
  return {
    areas: areas.map(describe),
    england: {
      code: '',
      name: 'England',
      residents: sum(all.map(({ residents2017 }) => residents2017)),
      km2: figures?.england.km2 ?? sum(all.map(({ km2 }) => km2)),
      ages: agesOf(cellTable.cells),
      facts: englandFacts(facts),
    },
    ...(figures && { englandFigures: figures.england }),
    ...(facts.year && { year: facts.year }),
  }
}

/** Sums of what every area has; a sum that leaves some out would mean nothing. */
function englandFacts({ england, areas }: FactTable): AreaFacts {
  const all = Object.values(areas)
  const practices = all.map(area => area.practices).filter(counts => counts !== undefined)
  const money = all.map(area => area.allocations).filter(years => years !== undefined)
  const years = money.length === all.length ? Object.keys(money[0]!) : []
  return {
    deprivation: england,
    ...(practices.length === all.length && {
      practices: [sum(practices.map(([count]) => count)), sum(practices.map(([, patients]) => patients))] as const,
    }),
    ...(years.length && {
      allocations: Object.fromEntries(years.map(year => [year, sum(money.map(each => each[year] ?? 0))])),
    }),
  } as AreaFacts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}
