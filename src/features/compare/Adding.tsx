import type { EditionId } from '../../core/areas/editions.ts'
import { shortName } from '../../core/format.ts'
import { COMPARED } from '../../core/link.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import type { Compared } from './compared.ts'
import { COMPARE } from './texts.ts'

export interface AddingProps {
  edition: EditionId
  compared: readonly Compared[]
  onChange: (codes: readonly string[]) => void
}

/** Which areas are compared: each can be removed, and another added while there is room. */
export function Adding({ edition, compared, onChange }: AddingProps) {
  const atlas = useApp(app => app.atlas)
  const codes = compared.map(({ code }) => code)
  const others = (atlas?.in(edition) ?? [])
    .filter(({ ods }) => !codes.includes(ods))
    .map(({ ods, name }) => ({ ods, name: shortName(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return (
    <div className="compare-choice no-print">
      <ul className="compare-choice__chosen">
        {compared.map(({ code, name }) => (
          <li key={code}>
            <Button onClick={() => onChange(codes.filter(other => other !== code))}>
              {COMPARE.remove} {name}
            </Button>
          </li>
        ))}
      </ul>
      {compared.length >= COMPARED ? (
        <p>{COMPARE.full}</p>
      ) : (
        <Field label={COMPARE.add(edition)}>
          {control => (
            <select {...control} value="" onChange={({ currentTarget }) => onChange([...codes, currentTarget.value])}>
              <option value="" disabled>
                {COMPARE.choose(edition)}
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
