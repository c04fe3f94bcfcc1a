import { memo, type ReactNode } from 'react'
import type { Column, Row } from '../../core/areas/listing.ts'
import { formatCount, formatPounds, formatThousands, shortName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import { EMPTY_LINK, type Link, writeLink } from '../../core/link.ts'
import { isPlainClick } from '../../ui/isPlainClick.ts'
import { columnName, LIST } from './texts.ts'

const NUMERIC: ReadonlySet<Column> = new Set(['residents', 'budget', 'perHead'])
const CLASSES: Readonly<Partial<Record<Column, string>>> = {
  ods: 'num',
  gss: 'num',
  residents: 'list__number num',
  budget: 'list__number num',
  perHead: 'list__number num',
}

export interface Order {
  readonly column: Column
  readonly descending: boolean
}

export interface AreaTableProps {
  caption: string
  columns: readonly Column[]
  /** One group without a name when the rows are not grouped. */
  groups: readonly (readonly [name: string, rows: readonly Row[]])[]
  order: Order
  onOrder: (order: Order) => void
  link: Link
  /** GSS code of the chosen area. */
  chosen: string | undefined
  onChoose: (area: Area) => void
}

/** A table that scrolls sideways in its own box, so that the page never does. */
export function AreaTable({ caption, columns, groups, order, onOrder, link, chosen, onChoose }: AreaTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="list__scroll" aria-label={LIST.scroll} tabIndex={0}>
      <table className="list__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <SortHeader
                key={column}
                column={column}
                name={columnName(column, link.edition)}
                order={order}
                onOrder={onOrder}
              />
            ))}
          </tr>
        </thead>
        {groups.map(([name, rows]) => (
          <tbody key={name}>
            {name && (
              <tr>
                <th className="list__group" scope="rowgroup" colSpan={columns.length}>
                  <span>
                    {name} <span className="num soft">{formatCount(rows.length)}</span>
                  </span>
                </th>
              </tr>
            )}
            {rows.map(row => (
              <AreaRow
                key={row.area.gss}
                row={row}
                columns={columns}
                href={writeLink({
                  ...EMPTY_LINK,
                  query: { kind: 'area', code: row.area.gss },
                  edition: link.edition,
                  view: link.view,
                })}
                isChosen={row.area.gss === chosen}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface SortHeaderProps {
  column: Column
  name: string
  order: Order
  onOrder: (order: Order) => void
}

function SortHeader({ column, name, order, onOrder }: SortHeaderProps) {
  const isOrder = order.column === column
  const numeric = NUMERIC.has(column)
  // Largest first is what people look for in figures, A to Z in words.
  const descending = isOrder ? !order.descending : numeric
  return (
    <th
      scope="col"
      className={numeric ? 'list__number' : undefined}
      {...(isOrder ? { 'aria-sort': order.descending ? 'descending' : 'ascending' } : {})}
    >
      <button type="button" className="list__sort" onClick={() => onOrder({ column, descending })}>
        {name}
        <span aria-hidden="true">{isOrder ? (order.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  )
}

interface AreaRowProps {
  row: Row
  columns: readonly Column[]
  href: string
  isChosen: boolean
  onChoose: (area: Area) => void
}

/** Two hundred rows repaint only where they changed. */
const AreaRow = memo(function AreaRow({ row, columns, href, isChosen, onChoose }: AreaRowProps) {
  const { area } = row
  const choose = (event: React.MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    onChoose(area)
    // On a phone, the answer is above the list.
    document.getElementById('result')?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <tr className={isChosen ? 'list__row list__row--chosen' : 'list__row'}>
      <th scope="row">
        <a href={href} {...(isChosen ? { 'aria-current': 'true' } : {})} onClick={choose}>
          {shortName(area.name)}
        </a>
      </th>
      {columns
        .filter(column => column !== 'name')
        .map(column => (
          <td key={column} className={CLASSES[column]}>
            {textOf(row, column)}
          </td>
        ))}
    </tr>
  )
})

function textOf({ area, budget, perHead, region, today }: Row, column: Exclude<Column, 'name'>): ReactNode {
  switch (column) {
    case 'ods':
    case 'gss':
      return area[column]
    case 'residents':
      return formatCount(area.residents2017)
    case 'budget':
      return budget === undefined ? <Missing /> : formatThousands(budget)
    case 'perHead':
      return perHead === undefined ? <Missing /> : formatPounds(perHead)
    case 'region':
      return region ?? <Missing />
    case 'today':
      return (
        <>
          {today.slice(0, 1).map(shortName)}
          {today.length > 1 && <span className="soft"> {LIST.others(today.length - 1)}</span>}
        </>
      )
  }
}

function Missing() {
  return (
    <>
      <span aria-hidden="true">{LIST.notPublishedShort}</span>
      <span className="visually-hidden">{LIST.notPublished}</span>
    </>
  )
}
