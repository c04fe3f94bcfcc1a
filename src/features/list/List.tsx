import { useDeferredValue, useMemo, useState } from 'react'
import { filledColumns, filterRows, groupRows, listRows, sortRows } from '../../core/areas/listing.ts'
import { useFigures, useHeading, useParts } from '../../store/useApp.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Field.tsx'
import { listHeading } from '../../words/editions.ts'
import { PANELS } from '../../words/panels.ts'
import { AreaTable, type Order } from './AreaTable.tsx'
import { Downloads } from './Downloads.tsx'
import { LIST, listCount } from './texts.ts'
import './list.css'

/** All areas of the link's edition: to filter, sort, group, download and choose from. */
export default function List() {
  const { atlas, cells, link, area, chooseArea, retry, atlasError } = useParts(
    'atlas',
    'cells',
    'link',
    'area',
    'chooseArea',
    'retry',
    'atlasError',
  )
  const { edition } = link
  const Heading = useHeading('list')
  const { figures, error: figuresError, retry: retryFigures } = useFigures()
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<Order>({ column: 'name', descending: false })
  const [grouped, setGrouped] = useState(false)
  const wanted = useDeferredValue(filter)

  const rows = useMemo(
    () => atlas && cells && figures && listRows({ atlas, cells, figures, edition }),
    [atlas, cells, figures, edition],
  )
  const columns = useMemo(() => (rows ? filledColumns(rows, edition) : []), [rows, edition])
  const shown = useMemo(
    () => rows && sortRows(filterRows(rows, wanted), order.column, order.descending),
    [rows, wanted, order],
  )

  return (
    <div className="list">
      <Heading>{listHeading(edition)}</Heading>
      {figuresError && <Failure what={PANELS.list.what} error={figuresError} onRetry={retryFigures} />}
      {!figuresError && atlasError && <Failure what={PANELS.list.what} error={atlasError} onRetry={retry} />}
      {rows && shown ? (
        <>
          <div className="list__tools">
            <Field label={LIST.filter} className="list__filter">
              {control => (
                <input
                  {...control}
                  type="search"
                  autoComplete="off"
                  spellCheck={false}
                  value={filter}
                  onChange={event => setFilter(event.currentTarget.value)}
                />
              )}
            </Field>
            <Checkbox
              label={LIST.grouped(edition)}
              checked={grouped}
              onChange={event => setGrouped(event.currentTarget.checked)}
            />
          </div>
          <p role="status" className="list__count">
            {shown.length ? listCount(edition, shown.length, rows.length) : LIST.none}
          </p>
          <AreaTable
            caption={listHeading(edition)}
            columns={columns}
            groups={grouped ? groupRows(shown) : [['', shown]]}
            order={order}
            onOrder={setOrder}
            link={link}
            chosen={area?.gss}
            onChoose={chooseArea}
          />
          {columns.includes('budget') && <p className="small soft">{LIST.key}</p>}
          <p className="small soft">{LIST.source}</p>
          <Downloads rows={rows} edition={edition} />
        </>
      ) : (
        !figuresError && !atlasError && <p className="soft">{PANELS.list.loading}</p>
      )}
    </div>
  )
}
