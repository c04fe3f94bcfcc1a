import { type ReactNode, useMemo } from 'react'
import type { EditionId } from '../../../core/areas/editions.ts'
import { piecesBetween } from '../../../core/areas/history/pieces.ts'
import { createAreaPolygons } from '../../../core/geography/areaPolygons.ts'
import { createPictureProjection } from '../../../core/geography/pictureProjection.ts'
import { ENGLAND_BOUNDS } from '../../../core/geography/viewOfEngland.ts'
import { loadOverview } from '../../../data/geo.ts'
import { useHistory } from '../../../store/useHistory.ts'
import { changeFill } from '../../../ui/ChangeMark.tsx'
import { useLoaded } from '../../../ui/useLoaded.ts'
import { SheetCredits } from '../sheet/SheetCredits.tsx'
import { MAP } from '../texts.ts'
import { useIsPrinted } from './useIsPrinted.ts'
import './print-map.css'

const SIZE = { width: 620, height: 760 }

export interface PrintChangesProps {
  since: EditionId
  edition: EditionId
  legend: ReactNode
}

/** The map of changes with its legend, for paper only. */
export default function PrintChanges({ since, edition, legend }: PrintChangesProps) {
  const isPrinted = useIsPrinted()
  const topology = useLoaded(loadOverview, 'overview.json').value
  const history = useHistory()
  const pieces = useMemo(() => {
    if (!isPrinted || !topology || !history) return undefined
    const polygons = createAreaPolygons(topology)
    const { path } = createPictureProjection(ENGLAND_BOUNDS, SIZE.width, SIZE.height, 0)
    return piecesBetween(history, since, edition).map(({ kind, cells }) => ({ kind, path: path(polygons.join(cells)) }))
  }, [isPrinted, topology, history, since, edition])
  if (!isPrinted) return null
  return (
    <figure className="print-map print-map--changes">
      {pieces ? (
        <svg className="sheet" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={MAP.changesOnPaper}>
          {pieces.map(({ kind, path }) => (
            <path key={path} className={changeFill(kind)} d={path} />
          ))}
        </svg>
      ) : (
        <span data-waiting />
      )}
      {legend}
      <figcaption>
        <SheetCredits sets={[]} />
      </figcaption>
    </figure>
  )
}
