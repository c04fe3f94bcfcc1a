/** Words for figures that are not there. */
import { formatDate } from '../../core/format.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { MONTHS, YEARS } from '../../core/statistics/years.ts'

/** A CCG that became part of others before all CCGs closed. */
export interface Merger {
  /** ISO 8601. */
  readonly date: string
  readonly into: string
}

/** Why some financial years have no allocation; undefined when all have one. */
export function missingWords({ allocations }: Profile, merger: Merger | undefined): string | undefined {
  const missing = YEARS.filter(year => allocations[year] === undefined)
  const last = YEARS.findLast(year => allocations[year] !== undefined)
  if (missing.length === 0 || last === undefined) return undefined
  const early = missing.filter(year => year < last)
  const late = missing.filter(year => year > last)
  return [
    early.length && `No figure is published for ${range(early)} for a CCG with these borders.`,
    late.length &&
      (merger
        ? `There is no figure for ${range(late)}: on ${formatDate(merger.date)} it became part of ${merger.into}.`
        : `No figure is published for ${range(late)}.`),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Which Aprils have no published number of patients; undefined when all have one. */
export function missingMonths({ registered }: Profile): string | undefined {
  const years = MONTHS.filter(month => registered[month] === undefined).map(month => month.slice(0, 4))
  if (years.length === 0) return undefined
  return `No number of patients is published for a CCG with this code in April ${range(years)}.`
}

/** `2018/19`, `2018/19 and 2019/20`, `2013/14, 2014/15 and 2015/16`. */
function range(labels: readonly string[]): string {
  return labels.length === 1 ? labels[0]! : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`
}
