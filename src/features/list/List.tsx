import { useDeferredValue, useId, useMemo, useState } from 'react'
import { filterRows, groupRows, listRows, sortRows } from '../../core/listing.ts'
import { loadFigures } from '../../data/geo.ts'
import { useApp } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { AreaTable, type Order } from './AreaTable.tsx'
import { Downloads } from './Downloads.tsx'
import { LIST, listCount, listHeading } from './texts.ts'
import './list.css'

/** All areas of the link's edition: to filter, sort, group, download and choose from. */
export default function List() {
  const { atlas, cells, link, area, chooseArea, retry, atlasError } = useApp(app => app)
  const { edition } = link
  const figures = useLoaded(loadFigures, 'figures.json')
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<Order>({ column: 'name', descending: false })
  const [grouped, setGrouped] = useState(false)
  const wanted = useDeferredValue(filter)
  const headingId = useId()
  const filterId = useId()

  const rows = useMemo(
    () => atlas && cells && figures.value && listRows({ atlas, cells, figures: figures.value, edition }),
    [atlas, cells, figures.value, edition],
  )
  const shown = useMemo(
    () => rows && sortRows(filterRows(rows, wanted), order.column, order.descending),
    [rows, wanted, order],
  )

  return (
    <section id="list" className="list" aria-labelledby={headingId} tabIndex={-1}>
      <h2 id={headingId}>{listHeading(edition)}</h2>
      {figures.error && <Failure what={LIST.what} error={figures.error} onRetry={figures.retry} />}
      {!figures.error && atlasError && <Failure what={LIST.what} error={atlasError} onRetry={retry} />}
      {rows && shown ? (
        <>
          <div className="list__tools">
            <div className="list__filter">
              <label htmlFor={filterId}>{LIST.filter}</label>
              <input
                id={filterId}
                type="search"
                autoComplete="off"
                spellCheck={false}
                value={filter}
                onChange={event => setFilter(event.currentTarget.value)}
              />
            </div>
            <label className="list__check">
              <input type="checkbox" checked={grouped} onChange={event => setGrouped(event.currentTarget.checked)} />
              {LIST.grouped}
            </label>
          </div>
          <p role="status" className="list__count">
            {shown.length ? listCount(edition, shown.length, rows.length) : LIST.none}
          </p>
          <AreaTable
            caption={listHeading(edition)}
            groups={grouped ? groupRows(shown) : [['', shown]]}
            order={order}
            onOrder={setOrder}
            link={link}
            chosen={area?.gss}
            onChoose={chooseArea}
          />
          <p className="small soft">{LIST.key}</p>
          <p className="small soft">{LIST.source}</p>
          <Downloads rows={rows} edition={edition} />
        </>
      ) : (
        !figures.error && !atlasError && <p className="soft">{LIST.loading}</p>
      )}
    </section>
  )
}
