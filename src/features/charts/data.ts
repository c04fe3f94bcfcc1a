/** What a chart shows, as its drawing, its summary and its table all need it. */
export interface Series {
  readonly name: string
  /** One for each label; undefined where there is no figure. */
  readonly values: readonly (number | undefined)[]
}

export interface ChartData {
  readonly title: string
  /** What a person sees in the chart, in a sentence or two. */
  readonly summary: string
  /** What the labels are, as the head of their column: `Age`. */
  readonly labelled: string
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  /** Writes a value in words and tables. */
  readonly format: (value: number) => string
  /** Writes a value on an axis, shorter; `format` when absent. */
  readonly formatTick?: (value: number) => string
  /** Label of the one mark that is lit. */
  readonly lit?: string
}

/** `columns` and `lines` have a mark for each label; a `strip` has one thin mark for each, and only one is named. */
export type ChartShape = 'columns' | 'lines' | 'strip'

export interface DrawingProps {
  readonly data: ChartData
  readonly shape: ChartShape
  /** Pixels. */
  readonly width: number
}
