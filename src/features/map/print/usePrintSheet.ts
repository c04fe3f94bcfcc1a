import { useEffect, useMemo, useState } from 'react'
import { createAreaPolygons } from '../../../core/geography/areaPolygons.ts'
import { BARE, createSheets, type Sheet, type SheetSize } from '../../../core/geography/createSheets.ts'
import { loadOverview } from '../../../data/geo.ts'
import { useApp } from '../../../store/useApp.ts'
import { useLoaded } from '../../../ui/useLoaded.ts'
import { loadSheetParts, type SheetParts, type SheetRequest } from './loadSheetParts.ts'

const SIZE: SheetSize = { width: 640, height: 420, margin: 0.1, textSize: 16 }

/** The sheet of the chosen area while it is wanted; `isWhole` once all that it can be drawn by is there. */
export function usePrintSheet(isWanted: boolean): { sheet: Sheet; isWhole: boolean } | undefined {
  const topology = useLoaded(loadOverview, 'overview.json').value
  const area = useApp(app => app.area)
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const towns = useApp(app => app.places)
  const loadPlaces = useApp(app => app.loadPlaces)
  const [loaded, setLoaded] = useState<{ request: SheetRequest; parts: SheetParts }>()
  const request = useMemo(
    () => (topology && area && atlas ? { area, edition, areas: atlas.in(edition), topology, size: SIZE } : undefined),
    [topology, area, atlas, edition],
  )
  // Of the last printing, which may have been too early for them: the next has them.
  const parts = loaded && loaded.request === request ? loaded.parts : undefined
  const isMissing = isWanted && parts === undefined
  useEffect(() => {
    if (!isMissing || !request) return
    let isCurrent = true
    Promise.all([loadSheetParts(request), loadPlaces()]).then(([parts]) => isCurrent && setLoaded({ request, parts }))
    return () => {
      isCurrent = false
    }
  }, [isMissing, request, loadPlaces])
  return useMemo(() => {
    if (!isWanted || !request) return undefined
    const { polygons, tile } = parts ?? { polygons: createAreaPolygons(request.topology), tile: BARE.tile }
    const draw = createSheets(polygons, request.edition, request.areas)
    return { sheet: draw(request.area, SIZE, { tile, towns: towns ?? [] }), isWhole: parts !== undefined }
  }, [isWanted, request, parts, towns])
}
