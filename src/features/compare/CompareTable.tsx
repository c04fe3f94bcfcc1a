import type { EditionId } from '../../core/areas/editions.ts'
import { AppLink } from '../links/AppLink.tsx'
import type { Comparison } from './compared.ts'
import { rowsOf } from './rows.ts'
import { COMPARE } from './texts.ts'

/**
 * One column an area, England last, each with the colour that it has on the map and the charts; the name of a figure stands above its
 * row, so that four columns fit a phone.
 */
export function CompareTable({ comparison, edition }: { comparison: Comparison; edition: EditionId }) {
  const { areas, england } = comparison
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reached by keyboard
    <section className="table-wide" aria-label={COMPARE.table} tabIndex={0}>
      <table className="table table--compare num">
        <thead>
          <tr>
            {areas.map(({ code, name }, i) => (
              <th key={code} scope="col" className={`compare__name series-${i}`}>
                <AppLink to={{ query: { kind: 'area', code }, edition, compare: [] }}>{name}</AppLink>
              </th>
            ))}
            <th scope="col" className={`compare__name series-${areas.length}`}>
              {england.name}
            </th>
          </tr>
        </thead>
        {rowsOf(comparison).map(({ name, format, values, england }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={areas.length + 1}>
                {name}
              </th>
            </tr>
            <tr>
              {[...values, england].map((value, i) => (
                <td key={areas[i]?.code ?? COMPARE.england}>{value === undefined ? COMPARE.none : format(value)}</td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}
