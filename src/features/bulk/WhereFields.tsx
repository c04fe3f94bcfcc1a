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
type Places = Readonly<Record<string, number | undefined>>

const PARTS: Readonly<Record<Kind, readonly ('column' | 'outcode' | 'incode' | 'lat' | 'long')[]>> = {
  column: ['column'],
  halves: ['outcode', 'incode'],
  position: ['lat', 'long'],
}

/** Which columns have the postcodes or positions. */
export function WhereFields({ sample, where, onChoose }: WhereFieldsProps) {
  // Kept while some of the columns are still to be chosen.
  const [draft, setDraft] = useState<{ kind: Kind; places: Places }>()
  const shown = where ? { kind: where.kind, places: { ...where } as unknown as Places } : draft
  const { kind, places } = shown ?? { kind: 'column' as const, places: {} }
  const options = sample.columns.map(
    ({ place, name, example }) =>
      [String(place), columnLabel(sample.layout.hasHeader ? name : '', place, example)] as const,
  )

  const choose = (next: { kind: Kind; places: Places }) => {
    const isWhole = PARTS[next.kind].every(part => next.places[part] !== undefined)
    setDraft(next)
    onChoose(isWhole ? ({ kind: next.kind, ...next.places } as unknown as Where) : undefined)
  }

  return (
    <>
      <Select
        label={WHERE.kind}
        value={kind}
        options={Object.entries(WHERE_KINDS)}
        onChoose={value => choose({ kind: value as Kind, places: {} })}
      />
      {PARTS[kind].map(part => (
        <Select
          key={part}
          label={WHERE[part]}
          value={places[part] === undefined ? '' : String(places[part])}
          options={places[part] === undefined ? [['', WHERE.choose], ...options] : options}
          onChoose={value => choose({ kind, places: { ...onlyParts(kind, places), [part]: Number(value) } })}
        />
      ))}
    </>
  )
}

function onlyParts(kind: Kind, places: Places): Places {
  return Object.fromEntries(PARTS[kind].map(part => [part, places[part]]))
}
