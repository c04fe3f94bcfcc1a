/** Data of the profile's charts, with a summary sentence each. */

import { formatCount, formatPercent, formatShare, formatThousands } from '../../core/format.ts'
import { AGE_LABELS, ageShares, over65 } from '../../core/statistics/ages.ts'
import { registeredIn } from '../../core/statistics/figures.ts'
import type { EnglandFigures } from '../../core/statistics/figureTable.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { MONTHS, YEARS } from '../../core/statistics/years.ts'
import type { ChartData } from '../charts/data.ts'

export function agesChart(profile: Profile, name: string, england: EnglandFigures | undefined): ChartData {
  const share = over65(profile.ages2019)
  const all = england && over65(england.ages2019)
  const compared = all === undefined ? '' : ` In England it was ${formatPercent(all)}.`
  return {
    title: 'Residents by age, mid-2019',
    summary: `${formatPercent(share)} of residents were aged 65 and over.${compared}`,
    labelled: 'Age',
    labels: AGE_LABELS,
    series: [
      { name, values: ageShares(profile.ages2019) },
      ...(england ? [{ name: 'England', values: ageShares(england.ages2019) }] : []),
    ],
    format: formatPercent,
    formatTick: formatShare,
  }
}

export function registeredChart(profile: Profile): ChartData {
  const values = MONTHS.map(month => registeredIn(profile, month))
  return {
    title: 'Patients on GP lists, every April',
    summary: changeWords(
      MONTHS.map(month => `April ${month.slice(0, 4)}`),
      values,
      formatCount,
    ),
    labelled: 'April of',
    labels: MONTHS.map(month => month.slice(0, 4)),
    series: [{ name: 'Patients', values }],
    format: formatCount,
    formatTick: value => `${formatCount(Math.round(value / 1000))}k`,
  }
}

export function allocationChart(profile: Profile): ChartData {
  const values = YEARS.map(year => profile.allocations[year])
  const words = profile.bordersChanged ? BORDERS_CHART : changeWords(YEARS, values, formatThousands)
  return {
    title: 'Core allocation, each financial year',
    summary: words,
    labelled: 'Year',
    labels: YEARS,
    series: [{ name: 'Core allocation', values }],
    format: formatThousands,
    formatTick: value => `£${formatCount(Math.round(value / 1000))}m`,
  }
}

const BORDERS_CHART =
  'These are the amounts as published. They are for the borders before April 2017, so we do not say how they changed.'

/** `From 283,000 in April 2011 to 308,763 in April 2018, 9% more.` */
function changeWords(
  labels: readonly string[],
  values: readonly (number | undefined)[],
  format: (value: number) => string,
): string {
  const known = labels.flatMap((label, i) => (values[i] === undefined ? [] : [{ label, value: values[i] }]))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return 'No figures are published.'
  if (first === last) return `${format(first.value)} in ${first.label}. Other years are not published.`
  const words = changeOf(last.value / first.value - 1)
  return `From ${format(first.value)} in ${first.label} to ${format(last.value)} in ${last.label}: ${words}.`
}

/** From a fraction: `9.1% more`, `2.0% less`, `hardly any change`. */
export function changeOf(fraction: number): string {
  if (Math.abs(fraction) < 0.0005) return 'hardly any change'
  return `${formatPercent(Math.abs(fraction))} ${fraction > 0 ? 'more' : 'less'}`
}
