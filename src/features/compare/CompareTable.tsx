import type { EnglandFigures } from '../../core/statistics/figureTable.ts'
import { AppLink } from '../links/AppLink.tsx'
import type { Column } from './Adding.tsx'
import { type CompareRow, ROWS } from './rows.ts'
import { COMPARE } from './texts.ts'

/** One column a CCG, England last; the name of a figure stands above its row, so that four columns fit a phone. */
export function CompareTable({ columns, england }: { columns: readonly Column[]; england: EnglandFigures }) {
  return (
    <table className="table table--compare num">
      <thead>
        <tr>
          {columns.map(({ code, name }) => (
            <th key={code} scope="col">
              <AppLink to={{ query: { kind: 'area', code }, compare: [] }}>{name}</AppLink>
            </th>
          ))}
          <th scope="col">{COMPARE.england}</th>
        </tr>
      </thead>
      {ROWS.map(row => (
        <tbody key={row.name}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {row.name}
            </th>
          </tr>
          <tr>
            {columns.map(({ code, figures }) => (
              <td key={code}>{written(row, row.of(figures))}</td>
            ))}
            <td>{written(row, row.england(england))}</td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

function written({ format }: CompareRow, value: number | undefined): string {
  return value === undefined ? COMPARE.none : format(value)
}
