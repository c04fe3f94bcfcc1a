import { type ReactNode, useMemo } from 'react'
import type { EditionId } from '../../../core/areas/editions.ts'
import { piecesBetween } from '../../../core/areas/history/pieces.ts'
import { createAreaPolygons } from '../../../core/geography/areaPolygons.ts'
import { loadOverview } from '../../../data/geo.ts'
import { useHistory } from '../../../store/useHistory.ts'
import { changeFill } from '../../../ui/ChangeMark.tsx'
import { useLoaded } from '../../../ui/useLoaded.ts'
import { MAP } from '../texts.ts'
import { createPaperPath, EnglandOnPaper } from './EnglandOnPaper.tsx'
import { useIsPrinted } from './useIsPrinted.ts'

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
  const shapes = useMemo(() => {
    if (!isPrinted || !topology || !history) return undefined
    const polygons = createAreaPolygons(topology)
    const path = createPaperPath()
    return piecesBetween(history, since, edition).map(({ kind, cells }) => ({
      className: changeFill(kind),
      path: path(polygons.join(cells)),
    }))
  }, [isPrinted, topology, history, since, edition])
  return isPrinted && <EnglandOnPaper label={MAP.changesOnPaper} shapes={shapes} legend={legend} />
}
