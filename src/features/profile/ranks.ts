/** Rank of a CCG among all. */

import type { Layer } from '../../core/link.ts'
import type { CcgFigures, Figures } from '../../core/statistics/figureTable.ts'
import { rankAll } from '../../core/statistics/measures.ts'
import { rankWords } from '../../core/statistics/ranking.ts'
import { FORMATS } from '../../words/measures.ts'
import type { ChartData } from '../charts/data.ts'

/** `64th highest of 207`; undefined when the CCG has no such figure. */
export function rankOf(layer: Layer, figures: Figures, gss: string): string | undefined {
  const { ranked } = rankAll(layer, figures)
  const found = ranked.find(({ item }) => item.gss === gss)
  return found && rankWords(found.rank, ranked.length)
}

/** All that have the figure, highest first, this one lit; undefined when it has none. */
export function stripChart(
  layer: Layer,
  title: string,
  figures: Figures,
  gss: string,
  nameOf: (ccg: CcgFigures) => string,
): ChartData | undefined {
  const { ranked } = rankAll(layer, figures)
  const found = ranked.find(({ item }) => item.gss === gss)
  if (!found) return undefined
  return {
    title,
    summary: `${FORMATS[layer](found.value)}: ${rankWords(found.rank, ranked.length)} CCGs.`,
    labelled: 'CCG, highest first',
    labels: ranked.map(({ item }) => nameOf(item)),
    series: [{ name: 'Figure', values: ranked.map(({ value }) => value) }],
    format: FORMATS[layer],
    lit: nameOf(found.item),
  }
}
