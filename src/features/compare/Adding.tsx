import { DEFAULT_EDITION } from '../../core/areas/editions.ts'
import { shortName } from '../../core/format.ts'
import { COMPARED } from '../../core/link.ts'
import type { CcgFigures } from '../../core/statistics/figureTable.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { COMPARE } from './texts.ts'

export interface Column {
  /** ODS code. */
  readonly code: string
  readonly name: string
  readonly figures: CcgFigures
}

export interface AddingProps {
  columns: readonly Column[]
  onChange: (codes: readonly string[]) => void
}

/** Which CCGs are compared: each can be removed, and another added while there is room. */
export function Adding({ columns, onChange }: AddingProps) {
  const atlas = useApp(app => app.atlas)
  const codes = columns.map(({ code }) => code)
  const others = (atlas?.in(DEFAULT_EDITION) ?? [])
    .filter(({ ods }) => !codes.includes(ods))
    .map(({ ods, name }) => ({ ods, name: shortName(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return (
    <div className="compare-choice no-print">
      <ul className="compare-choice__chosen">
        {columns.map(({ code, name }) => (
          <li key={code}>
            <Button onClick={() => onChange(codes.filter(other => other !== code))}>
              {COMPARE.remove} {name}
            </Button>
          </li>
        ))}
      </ul>
      {columns.length >= COMPARED ? (
        <p>{COMPARE.full}</p>
      ) : (
        <Field label={COMPARE.add}>
          {control => (
            <select {...control} value="" onChange={({ currentTarget }) => onChange([...codes, currentTarget.value])}>
              <option value="" disabled>
                {COMPARE.choose}
              </option>
              {others.map(({ ods, name }) => (
                <option key={ods} value={ods}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  )
}
