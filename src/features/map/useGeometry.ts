import { useCallback, useEffect, useState } from 'react'
import { loadDetail, loadLand, loadOverview } from '../../data/geo.ts'
import { asGeoFileError, type GeoFileError } from '../../data/geoFileError.ts'
import { createShapes, landShape, type Shape, type Shapes } from './geometry.ts'

export interface Loaded<T> {
  readonly value?: T
  readonly error?: GeoFileError
  retry(): void
}

/** Loads once it is wanted; a failure waits for `retry`. */
function useLoaded<T>(load: () => Promise<T>, file: string, wanted = true): Loaded<T> {
  const [state, setState] = useState<{ value?: T; error?: GeoFileError }>({})
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (!wanted) return
    let current = true
    load().then(
      value => current && setState({ value }),
      error => current && setState({ error: asGeoFileError(error, file) }),
    )
    return () => {
      current = false
    }
  }, [load, file, wanted, attempt])
  const retry = useCallback(() => {
    setState({})
    setAttempt(attempt => attempt + 1)
  }, [])
  return { ...state, retry }
}

const overviewShapes = async (): Promise<Shapes> => createShapes(await loadOverview())
const detailShapes = async (): Promise<Shapes> => createShapes(await loadDetail())
const land = async (): Promise<Shape> => landShape(await loadLand())

export const useOverview = () => useLoaded(overviewShapes, 'overview.json')
export const useDetail = (wanted: boolean) => useLoaded(detailShapes, 'detail.json', wanted)
/** The map is whole without its neighbours, so nobody is told when they do not arrive. */
export const useLand = () => useLoaded(land, 'land.json').value
