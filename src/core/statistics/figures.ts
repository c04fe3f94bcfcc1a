/** Figures drawn from a profile. A figure that would compare two different sets of borders is undefined, never a guess. */
import type { Area } from '../geo.ts'

/** What these figures need to know of a CCG: its profile has it, and so has its row of `figures.json`. */
export interface Money {
  /** £ thousand by financial year. */
  readonly allocations: Readonly<Record<string, number>>
  /** Patients on GP lists by month, alone or with those over 55. */
  readonly registered: Readonly<Record<string, number | readonly [all: number, over55: number]>>
  readonly bordersChanged: boolean
}

/**
 * Core allocation of a financial year (`2017/18`) in pounds for every patient on a GP list in the April it began.
 * Undefined when either is not published, and for the two CCGs whose allocations are for other borders.
 */
export function allocationPerHead(ccg: Money, year: string): number | undefined {
  const thousands = ccg.allocations[year]
  const patients = registeredIn(ccg, `${year.slice(0, 4)}-04`)
  if (ccg.bordersChanged || thousands === undefined || !patients) return undefined
  return (thousands * 1000) / patients
}

/** Change of the core allocation between two financial years, as a fraction of the first: 0.1 is 10 % more. */
export function allocationChange(ccg: Money, from: string, to: string): number | undefined {
  return change(ccg, ccg.allocations[from], ccg.allocations[to])
}

/** Change of the patients on GP lists between two months (`2013-04`), as a fraction of the first. */
export function registeredChange(ccg: Money, from: string, to: string): number | undefined {
  return change(ccg, registeredIn(ccg, from), registeredIn(ccg, to))
}

/** Patients on GP lists in a month (`2017-04`); undefined where none are published. */
export function registeredIn(ccg: Money, month: string): number | undefined {
  const patients = ccg.registered[month]
  return typeof patients === 'object' ? patients[0] : patients
}

/** Change of the core allocation per patient between two financial years, as a fraction of the first. */
export function perHeadChange(ccg: Money, from: string, to: string): number | undefined {
  return change(ccg, allocationPerHead(ccg, from), allocationPerHead(ccg, to))
}

/** Residents per square kilometre in mid-2017. */
export function density(area: Area): number {
  return area.residents2017 / area.km2
}

function change(ccg: Money, before: number | undefined, after: number | undefined): number | undefined {
  if (ccg.bordersChanged || !before || after === undefined) return undefined
  return after / before - 1
}
