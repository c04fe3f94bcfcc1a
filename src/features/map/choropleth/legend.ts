import type { Layer } from '../../../core/link.ts'
import { CLASS_COUNT, classLimits, classOf } from '../../../core/statistics/classes.ts'
import type { Figures } from '../../../core/statistics/figureTable.ts'
import { measure } from '../../../core/statistics/measures.ts'
import { MAP } from '../texts.ts'

/** Class of a CCG's polygon: 0 the lowest; `none` without a figure. */
export type ColourClass = number | 'none'

export interface Colours {
  /** By GSS code. */
  readonly classes: ReadonlyMap<string, ColourClass>
  /** From the lowest class to the highest: `up to £1,100`, `£1,100 to £1,200`, `£1,300 and more`. */
  readonly ranges: readonly string[]
  /** Whether any CCG has no figure. */
  readonly hasNone: boolean
}

/** Classes of the CCGs by a measure, and the range of each class. */
export function coloursOf(layer: Layer, figures: Figures, format: (value: number) => string): Colours {
  const values = new Map([...figures.ccgs.values()].map(ccg => [ccg.gss, measure(layer, ccg)]))
  const known = [...values.values()].filter(value => value !== undefined)
  const limits = classLimits(known)
  const classes = new Map<string, ColourClass>()
  for (const [gss, value] of values) classes.set(gss, value === undefined ? 'none' : classOf(value, limits))
  return { classes, ranges: rangesOf(limits, format), hasNone: known.length < values.size }
}

/** Every colour of the map, and what it stands for. */
export function entriesOf({ ranges, hasNone }: Colours): [ColourClass, string][] {
  const entries = ranges.map((range, i): [ColourClass, string] => [i, range])
  return hasNone ? [...entries, ['none', MAP.noFigure]] : entries
}

function rangesOf(limits: readonly number[], format: (value: number) => string): string[] {
  return Array.from({ length: Math.min(CLASS_COUNT, limits.length + 1) }, (_, i) => {
    if (i === 0) return limits.length ? `below ${format(limits[0]!)}` : 'all'
    if (i === limits.length) return `${format(limits[i - 1]!)} and more`
    return `${format(limits[i - 1]!)} to ${format(limits[i]!)}`
  })
}
