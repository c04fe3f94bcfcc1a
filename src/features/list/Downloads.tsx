import { useState } from 'react'
import type { EditionId } from '../../core/areas/editions.ts'
import type { Row } from '../../core/areas/listing.ts'
import { asGeoFileError, type GeoFileError } from '../../data/geoFileError.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { PANELS } from '../../words/panels.ts'
import { LIST } from './texts.ts'
import { toCsv } from './toCsv.ts'

/** The edition's areas as a table for a spreadsheet, and as shapes for a map program. */
export function Downloads({ rows, edition }: { rows: readonly Row[]; edition: EditionId }) {
  const [state, setState] = useState<'' | 'preparing' | 'saved' | GeoFileError>('')

  const saveCsv = () => {
    saveFile(`${edition}.csv`, 'text/csv;charset=utf-8', toCsv(rows))
    setState('saved')
  }
  const saveGeoJson = async () => {
    setState('preparing')
    try {
      const { toGeoJson } = await import('./toGeoJson.ts')
      saveFile(`${edition}.geojson`, 'application/geo+json', await toGeoJson(rows, edition))
      setState('saved')
    } catch (error) {
      setState(asGeoFileError(error, 'detail.json'))
    }
  }

  return (
    <ButtonGroup className="list__downloads">
      <Button onClick={saveCsv}>{LIST.csv}</Button>
      <Button onClick={() => void saveGeoJson()}>{LIST.geojson}</Button>
      <p role="status">{typeof state === 'string' && state && LIST[state]}</p>
      {typeof state === 'object' && (
        <Failure what={PANELS.list.what} error={state} onRetry={() => void saveGeoJson()} alert />
      )}
    </ButtonGroup>
  )
}
