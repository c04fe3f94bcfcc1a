/** What the charts of a comparison show. */
import { formatPercent, formatPounds, formatShare } from '../../core/format.ts'
import { AGE_LABELS, ageShares, over65 } from '../../core/statistics/ages.ts'
import { allocationPerHead } from '../../core/statistics/figures.ts'
import { YEARS } from '../../core/statistics/years.ts'
import type { ChartData } from '../charts/data.ts'
import type { Comparison } from './compared.ts'

/** The years for which the number of patients in their first April is known for these borders. */
const KNOWN_YEARS = YEARS.slice(0, 5)

export function compareAges({ areas, england }: Comparison): ChartData {
  const all = [...areas, england]
  return {
    title: 'Residents by age, mid-2019',
    summary: `Aged 65 and over: ${all.map(({ name, ages }) => `${name} ${formatPercent(over65(ages))}`).join('; ')}.`,
    labelled: 'Age',
    labels: AGE_LABELS,
    series: all.map(({ name, ages }) => ({ name, values: ageShares(ages) })),
    format: formatPercent,
    formatTick: formatShare,
  }
}

export function comparePerHead({ areas }: Comparison): ChartData {
  const series = areas.map(({ name, ccg }) => ({
    name,
    values: KNOWN_YEARS.map(year => ccg && allocationPerHead(ccg, year)),
  }))
  const last = series.map(({ name, values }) => {
    const value = values.at(-1)
    return `${name} ${value === undefined ? 'no figure' : formatPounds(value)}`
  })
  return {
    title: 'Core allocation for each patient on a GP list',
    summary: `In ${KNOWN_YEARS.at(-1)}: ${last.join('; ')}.`,
    labelled: 'Year',
    labels: KNOWN_YEARS,
    series,
    format: formatPounds,
  }
}
