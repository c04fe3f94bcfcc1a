/** The measures that CCGs are ranked, compared and coloured by. */
import { formatCount, formatPercent, formatPounds } from '../core/format.ts'
import type { Layer } from '../core/link.ts'
import { LAYER_NAMES } from './layerNames.ts'

/** Each measure by name, with what it counts, what a missing figure means and where it comes from. */
export const LAYER_WORDS: Readonly<
  Record<Layer, { readonly name: string; readonly what: string; readonly none: string; readonly source: string }>
> = {
  population: {
    name: LAYER_NAMES.population,
    what: 'Residents, mid-2017',
    none: 'Not published',
    source: 'ONS mid-2017 population estimates.',
  },
  density: {
    name: LAYER_NAMES.density,
    what: 'Residents per square kilometre, mid-2017',
    none: 'Not published',
    source: 'ONS mid-2017 population estimates.',
  },
  over65: {
    name: LAYER_NAMES.over65,
    what: 'Share of residents aged 65 and over, mid-2019',
    none: 'Not published',
    source: 'ONS mid-2019 population estimates.',
  },
  budget: {
    name: LAYER_NAMES.budget,
    what: 'Core allocation for each patient on a GP list, 2017/18',
    none: 'No figure: its allocation was set for its borders before April 2017',
    source:
      'NHS England, CCG core programme allocations 2017/18; NHS Business Services Authority, patients in April 2017.',
  },
  change: {
    name: LAYER_NAMES.change,
    what: 'Change of the core allocation in cash, 2013/14 to 2017/18',
    none: 'No figure: it has none for 2013/14, or its borders changed',
    source: 'NHS England, CCG core programme allocations 2013/14 to 2017/18.',
  },
}

/** How a figure of each measure is written. */
export const FORMATS: Readonly<Record<Layer, (value: number) => string>> = {
  population: formatCount,
  density: value => `${formatCount(value)} per km²`,
  over65: formatPercent,
  budget: formatPounds,
  change: value => `${value < 0 ? '−' : '+'}${formatPercent(Math.abs(value))}`,
}

/** The same in a table or a legend, whose heading says the unit. */
export const SHORT_FORMATS: typeof FORMATS = { ...FORMATS, density: formatCount }
