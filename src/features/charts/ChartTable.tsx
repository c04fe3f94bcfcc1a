import type { ChartData } from './data.ts'
import { CHART } from './texts.ts'

/** The figures of a chart, as a table. */
export function ChartTable({ data }: { data: ChartData }) {
  const { title, labelled, labels, series, format } = data
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <table className="table num">
        <thead>
          <tr>
            <th scope="col">{labelled}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, row) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {series.map(({ name, values }) => (
                <td key={name}>{values[row] === undefined ? CHART.none : format(values[row])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
