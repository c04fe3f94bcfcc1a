import { Table } from '../../ui/Table.tsx'
import type { ChartData } from './data.ts'
import { CHART } from './texts.ts'

/** The figures of a chart, as a table. */
export function ChartTable({ data }: { data: ChartData }) {
  const { title, labelled, labels, series, format } = data
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <Table
        columns={[labelled, ...series.map(({ name }) => name)]}
        rows={labels.map((name, row) => ({
          name,
          cells: series.map(({ values }) => (values[row] === undefined ? CHART.none : format(values[row]))),
        }))}
      />
    </section>
  )
}
