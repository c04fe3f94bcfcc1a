/** `figures.json`: what ranking, comparing and colouring the 207 CCGs of April 2017 need, in one small file. */
import type { englandFigures, figureTable } from '../schemas/figures.ts'
import type { Checked } from '../schemas/values.ts'
import type { NamedArea } from './profile.ts'

export type EnglandFigures = Checked<typeof englandFigures>
export type FigureTable = Checked<typeof figureTable>

/** One CCG's row. */
export interface CcgFigures {
  readonly gss: string
  readonly region: NamedArea
  readonly localOffice: NamedArea
  readonly stp: NamedArea
  readonly residents2017: number
  readonly residents2019: number
  readonly over65: number
  readonly km2: number
  readonly practices: number
  readonly allocations: Readonly<Record<string, number>>
  readonly registered: Readonly<Record<string, number>>
  readonly bordersChanged: boolean
}

export interface Figures {
  /** By GSS code, in the order of the codes. */
  readonly ccgs: ReadonlyMap<string, CcgFigures>
  readonly england: EnglandFigures
}

/** The rows of the table. */
export function readFigures(table: FigureTable): Figures {
  const row = (gss: string, i: number): CcgFigures => ({
    gss,
    region: table.regions[table.region[i]!]!,
    localOffice: table.localOffices[table.localOffice[i]!]!,
    stp: table.stps[table.stp[i]!]!,
    residents2017: table.residents2017[i]!,
    residents2019: table.residents2019[i]!,
    over65: table.over65[i]!,
    km2: table.km2[i]!,
    practices: table.practices[i]!,
    allocations: present(table.allocations, i),
    registered: present(table.registered, i),
    bordersChanged: table.bordersChanged.includes(gss),
  })
  return {
    ccgs: new Map(table.gss.map((gss, i) => [gss, row(gss, i)])),
    england: table.england,
  }
}

function present(columns: Readonly<Record<string, readonly (number | null)[]>>, i: number): Record<string, number> {
  const entries = Object.entries(columns).map(([key, column]) => [key, column[i]] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}
