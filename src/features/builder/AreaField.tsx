import type { EditionId } from '../../core/areas/editions.ts'
import { services } from '../../data/services.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Field.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { areaWord } from '../../words/editions.ts'
import { BUILDER } from './texts.ts'

export interface AreaFieldProps {
  edition: EditionId
  /** ODS code, or empty for all of England. */
  value: string
  onChange: (code: string) => void
}

/** The areas of an edition by name, to choose one or none. */
export function AreaField({ edition, value, onChange }: AreaFieldProps) {
  const { value: atlas, error, retry } = useLoaded(services.atlas, 'areas.json')
  const areas = [...(atlas?.in(edition) ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return (
    <>
      <Field label={areaWord(edition)} hint={BUILDER.areaHint}>
        {control => (
          <select {...control} value={value} onChange={event => onChange(event.currentTarget.value)}>
            <option value="">{BUILDER.anyArea}</option>
            {areas.map(({ gss, ods, name }) => (
              <option key={gss} value={ods}>
                {name} ({ods})
              </option>
            ))}
          </select>
        )}
      </Field>
      {error && <Failure what={BUILDER.areas} error={error} onRetry={retry} />}
    </>
  )
}
