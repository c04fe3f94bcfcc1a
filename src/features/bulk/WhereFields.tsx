import { useState } from 'react'
import type { Where } from '../../core/bulk/where.ts'
import { Select } from './Select.tsx'
import type { Sample } from './sample.ts'
import { columnLabel, WHERE, WHERE_KINDS } from './texts.ts'

export interface WhereFieldsProps {
  sample: Sample
  where: Where | undefined
  /** Undefined while a column is still to be chosen. */
  onChoose: (where: Where | undefined) => void
}

type Kind = Where['kind']
type Columns = Readonly<Record<string, number | undefined>>

const PARTS: Readonly<Record<Kind, readonly ('column' | 'outcode' | 'incode' | 'lat' | 'long')[]>> = {
  column: ['column'],
  halves: ['outcode', 'incode'],
  position: ['lat', 'long'],
}

/** Which columns have the postcodes or positions. */
export function WhereFields({ sample, where, onChoose }: WhereFieldsProps) {
  // Kept while some of the columns are still to be chosen.
  const [draft, setDraft] = useState<{ kind: Kind; columns: Columns }>()
  const shown = where ? { kind: where.kind, columns: { ...where } as unknown as Columns } : draft
  const { kind, columns } = shown ?? { kind: 'column' as const, columns: {} }
  const options = sample.columns.map(
    ({ index, name, example }) =>
      [String(index), columnLabel(sample.layout.hasHeader ? name : '', index, example)] as const,
  )

  const choose = (next: { kind: Kind; columns: Columns }) => {
    const isWhole = PARTS[next.kind].every(part => next.columns[part] !== undefined)
    setDraft(next)
    onChoose(isWhole ? ({ kind: next.kind, ...next.columns } as unknown as Where) : undefined)
  }

  return (
    <>
      <Select
        label={WHERE.kind}
        value={kind}
        options={Object.entries(WHERE_KINDS)}
        onChoose={value => choose({ kind: value as Kind, columns: {} })}
      />
      {PARTS[kind].map(part => (
        <Select
          key={part}
          label={WHERE[part]}
          value={columns[part] === undefined ? '' : String(columns[part])}
          options={columns[part] === undefined ? [['', WHERE.choose], ...options] : options}
          onChoose={value => choose({ kind, columns: { ...onlyParts(kind, columns), [part]: Number(value) } })}
        />
      ))}
    </>
  )
}

function onlyParts(kind: Kind, columns: Columns): Columns {
  return Object.fromEntries(PARTS[kind].map(part => [part, columns[part]]))
}
