import type { EnglandFigures } from '../../core/figureTable.ts'
import { AppLink } from '../links/AppLink.tsx'
import type { Column } from './Adding.tsx'
import { type CompareRow, ROWS } from './rows.ts'
import { COMPARE } from './texts.ts'

/** One row a figure, one column a CCG, England last. */
export function CompareTable({ columns, england }: { columns: readonly Column[]; england: EnglandFigures }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll table-scroll--whole" aria-label={COMPARE.heading} tabIndex={0}>
      <table className="table num">
        <thead>
          <tr>
            <th scope="col">{COMPARE.figure}</th>
            {columns.map(({ code, name }) => (
              <th key={code} scope="col">
                <AppLink to={{ area: code, compare: [] }}>{name}</AppLink>
              </th>
            ))}
            <th scope="col">{COMPARE.england}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(row => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {columns.map(({ code, figures }) => (
                <td key={code}>{written(row, row.of(figures))}</td>
              ))}
              <td>{written(row, row.england(england))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function written({ format }: CompareRow, value: number | undefined): string {
  return value === undefined ? COMPARE.none : format(value)
}
