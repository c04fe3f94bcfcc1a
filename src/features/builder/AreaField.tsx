import { useCallback, useEffect, useState } from 'react'
import { type Atlas, createAtlas } from '../../core/atlas.ts'
import type { EditionId } from '../../core/editions.ts'
import { asGeoFileError, type GeoFileError } from '../../data/geoFileError.ts'
import { services } from '../../data/services.ts'
import { Failure } from '../../ui/Failure.tsx'
import { areaWord } from '../editions/texts.ts'
import { Field } from './Field.tsx'
import { BUILDER } from './texts.ts'

export interface AreaFieldProps {
  edition: EditionId
  /** ODS code, or empty for all of England. */
  value: string
  onChange: (code: string) => void
}

/** The areas of an edition by name, to choose one or none. */
export function AreaField({ edition, value, onChange }: AreaFieldProps) {
  const [atlas, setAtlas] = useState<Atlas>()
  const [error, setError] = useState<GeoFileError>()
  const load = useCallback(() => {
    setError(undefined)
    services.areas().then(
      ({ areas }) => setAtlas(createAtlas(areas)),
      error => setError(asGeoFileError(error, 'areas.json')),
    )
  }, [])
  useEffect(load, [load])

  const areas = [...(atlas?.in(edition) ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return (
    <>
      <Field label={areaWord(edition)} hint={BUILDER.areaHint}>
        {ids => (
          <select {...ids} value={value} onChange={event => onChange(event.currentTarget.value)}>
            <option value="">{BUILDER.anyArea}</option>
            {areas.map(({ gss, ods, name }) => (
              <option key={gss} value={ods}>
                {name} ({ods})
              </option>
            ))}
          </select>
        )}
      </Field>
      {error && <Failure what={BUILDER.areas} error={error} onRetry={load} />}
    </>
  )
}
