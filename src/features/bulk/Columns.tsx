import { useId, useState } from 'react'
import type { EditionId } from '../../core/areas/editions.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Preview } from './Preview.tsx'
import type { Choice, Sample } from './protocol.ts'
import { BULK, columnLabel, editionLabel, NEWEST_FIRST, NO_EDITION } from './texts.ts'

export interface ColumnsProps {
  sample: Sample
  onConvert: (choice: Choice) => void
  onCancel: () => void
}

const FIRST_CHOICE: readonly EditionId[] = ['ccg2017', 'icb2026']

/** Which column, whether it has names, and which areas to add. */
export function Columns({ sample, onConvert, onCancel }: ColumnsProps) {
  const [column, setColumn] = useState(sample.guess.column)
  const [hasHeader, setHasHeader] = useState(sample.guess.hasHeader)
  const [editions, setEditions] = useState(FIRST_CHOICE)
  const [isAsked, setAsked] = useState(false)
  const columnId = useId()
  const [first = [], second = []] = sample.rows
  const example = hasHeader ? second : first

  const toggle = (id: EditionId) =>
    setEditions(editions.includes(id) ? editions.filter(other => other !== id) : [...editions, id])

  const submit = () => {
    setAsked(true)
    // In the order in which they came into force, whatever the order of the ticks.
    const inOrder = [...NEWEST_FIRST].reverse().filter(({ id }) => editions.includes(id))
    if (inOrder.length > 0) onConvert({ column, hasHeader, editions: inOrder.map(({ id }) => id) })
  }

  return (
    <form
      className="bulk__part"
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <Preview rows={sample.rows} hasHeader={hasHeader} />
      <label className="bulk__check">
        <input type="checkbox" checked={hasHeader} onChange={() => setHasHeader(!hasHeader)} />
        {BULK.header}
      </label>
      <label className="bulk__label" htmlFor={columnId}>
        {BULK.column}
      </label>
      <select
        id={columnId}
        className="bulk__select"
        value={column}
        onChange={({ target }) => setColumn(Number(target.value))}
      >
        {first.map((name, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <option key={place} value={place}>
            {columnLabel(hasHeader ? name : '', place, example[place] ?? '')}
          </option>
        ))}
      </select>
      <fieldset className="bulk__editions">
        <legend className="bulk__label">{BULK.editions}</legend>
        {NEWEST_FIRST.map(edition => (
          <label key={edition.id} className="bulk__check">
            <input type="checkbox" checked={editions.includes(edition.id)} onChange={() => toggle(edition.id)} />
            {editionLabel(edition)}
          </label>
        ))}
      </fieldset>
      {isAsked && editions.length === 0 && (
        <Notice kind="problem" alert>
          <p>{NO_EDITION}</p>
        </Notice>
      )}
      <div className="bulk__buttons">
        <Button type="submit" look="primary">
          {BULK.start}
        </Button>
        <Button onClick={onCancel}>{BULK.other}</Button>
      </div>
    </form>
  )
}
