/** `figures.json`: what ranking, comparing and colouring the 207 CCGs of April 2017 need, in one small file. */
import type { NamedArea } from './profile.ts'

/** The sums over all CCGs. A year or month without a figure for every CCG has none. */
export interface EnglandFigures {
  readonly residents2017: number
  /** Residents mid-2019 in five-year bands: 0–4, 5–9 … 85–89, 90 and over. */
  readonly ages2019: readonly number[]
  readonly km2: number
  readonly practices: number
  /** £ thousand by financial year. */
  readonly allocations: Readonly<Record<string, number>>
  /** Patients on GP lists by month. */
  readonly registered: Readonly<Record<string, number>>
}

/** Columns with one entry a CCG, in the order of `gss`. */
export interface FigureTable {
  readonly gss: readonly string[]
  readonly regions: readonly NamedArea[]
  readonly localOffices: readonly NamedArea[]
  readonly stps: readonly NamedArea[]
  /** Positions in `regions`, `localOffices` and `stps`. */
  readonly region: readonly number[]
  readonly localOffice: readonly number[]
  readonly stp: readonly number[]
  readonly residents2017: readonly number[]
  readonly residents2019: readonly number[]
  /** Residents aged 65 and over in mid-2019. */
  readonly over65: readonly number[]
  readonly km2: readonly number[]
  readonly practices: readonly number[]
  /** £ thousand by financial year; null where a CCG has no figure for it. */
  readonly allocations: Readonly<Record<string, readonly (number | null)[]>>
  /** Patients on GP lists by month; null where a CCG has no figure for it. */
  readonly registered: Readonly<Record<string, readonly (number | null)[]>>
  /** GSS codes of the CCGs whose allocations are for other borders: never per head. */
  readonly bordersChanged: readonly string[]
  readonly england: EnglandFigures
}

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
