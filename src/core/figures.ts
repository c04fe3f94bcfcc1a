/** Figures drawn from a profile. A figure that would compare two different sets of borders is undefined, never a guess. */
import type { Area } from './geo.ts'
import type { Profile } from './profile.ts'

/**
 * Core allocation of a financial year (`2017/18`) in pounds for every patient on a GP list in the April it began.
 * Undefined when either is not published, and for the two CCGs whose allocations are for other borders.
 */
export function allocationPerHead(profile: Profile, year: string): number | undefined {
  const thousands = profile.allocations[year]
  const patients = profile.registered[`${year.slice(0, 4)}-04`]?.[0]
  if (profile.bordersChanged || thousands === undefined || !patients) return undefined
  return (thousands * 1000) / patients
}

/** Change of the core allocation between two financial years, as a fraction of the first: 0.1 is 10 % more. */
export function allocationChange(profile: Profile, from: string, to: string): number | undefined {
  return change(profile, profile.allocations[from], profile.allocations[to])
}

/** Change of the patients on GP lists between two months (`2013-04`), as a fraction of the first. */
export function registeredChange(profile: Profile, from: string, to: string): number | undefined {
  return change(profile, profile.registered[from]?.[0], profile.registered[to]?.[0])
}

/** Residents per square kilometre in mid-2017. */
export function density(area: Area): number {
  return area.residents2017 / area.km2
}

function change(profile: Profile, before: number | undefined, after: number | undefined): number | undefined {
  if (profile.bordersChanged || !before || after === undefined) return undefined
  return after / before - 1
}
