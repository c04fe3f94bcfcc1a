import { memo } from 'react'
import type { Column, Row } from '../../core/areas/listing.ts'
import { formatCount, formatPounds, formatThousands, shortName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import { EMPTY_LINK, type Link, writeLink } from '../../core/link.ts'
import { isPlainClick } from '../../ui/isPlainClick.ts'
import { COLUMNS, LIST } from './texts.ts'

export interface Order {
  readonly column: Column
  readonly descending: boolean
}

export interface AreaTableProps {
  caption: string
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
export function AreaTable({ caption, groups, order, onOrder, link, chosen, onChoose }: AreaTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="list__scroll" aria-label={LIST.scroll} tabIndex={0}>
      <table className="list__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ id, name, numeric }) => (
              <SortHeader key={id} id={id} name={name} numeric={numeric ?? false} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        {groups.map(([name, rows]) => (
          <tbody key={name}>
            {name && (
              <tr>
                <th className="list__group" scope="rowgroup" colSpan={COLUMNS.length}>
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
  id: Column
  name: string
  numeric: boolean
  order: Order
  onOrder: (order: Order) => void
}

function SortHeader({ id, name, numeric, order, onOrder }: SortHeaderProps) {
  const isOrder = order.column === id
  // Largest first is what people look for in figures, A to Z in words.
  const descending = isOrder ? !order.descending : numeric
  return (
    <th
      scope="col"
      className={numeric ? 'list__number' : undefined}
      {...(isOrder ? { 'aria-sort': order.descending ? 'descending' : 'ascending' } : {})}
    >
      <button type="button" className="list__sort" onClick={() => onOrder({ column: id, descending })}>
        {name}
        <span aria-hidden="true">{isOrder ? (order.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  )
}

interface AreaRowProps {
  row: Row
  href: string
  isChosen: boolean
  onChoose: (area: Area) => void
}

/** Two hundred rows repaint only where they changed. */
const AreaRow = memo(function AreaRow({ row, href, isChosen, onChoose }: AreaRowProps) {
  const { area, budget, perHead, region, today } = row
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
      <td className="num">{area.ods}</td>
      <td className="num">{area.gss}</td>
      <td className="list__number num">{formatCount(area.residents2017)}</td>
      <td className="list__number num">{budget === undefined ? <Missing /> : formatThousands(budget)}</td>
      <td className="list__number num">{perHead === undefined ? <Missing /> : formatPounds(perHead)}</td>
      <td>{region ?? <Missing />}</td>
      <td>
        {today.slice(0, 1).map(shortName)}
        {today.length > 1 && <span className="soft"> {LIST.others(today.length - 1)}</span>}
      </td>
    </tr>
  )
})

function Missing() {
  return (
    <>
      <span aria-hidden="true">{LIST.notPublishedShort}</span>
      <span className="visually-hidden">{LIST.notPublished}</span>
    </>
  )
}
