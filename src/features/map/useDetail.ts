import { useCallback, useEffect, useState } from 'react'
import { loadOverview } from '../../data/geo.ts'
import { asGeoFileError, type GeoFileError } from '../../data/geoFileError.ts'
import type { DetailShapes } from './detailShapes.ts'

/** Areas, each as its cells. */
type CellLists = readonly (readonly number[])[]

export interface Detail {
  /** The borders that have arrived; each time that more have, this is another object. */
  readonly arrived: { readonly shapes: DetailShapes } | undefined
  /** The same, without waiting to be rendered. */
  latest(): DetailShapes | undefined
  readonly error: GeoFileError | undefined
  /** Asks for the borders of areas, those of the first before the others. */
  want(areas: CellLists): void
  retry(): void
}

const NONE: CellLists = []
let shapes: Promise<DetailShapes> | undefined
let loaded: DetailShapes | undefined

/** With the first wish: most of those who see the map do not come close. */
async function loadShapes(): Promise<DetailShapes> {
  const [{ createDetailShapes }, overview] = await Promise.all([import('./detailShapes.ts'), loadOverview()])
  loaded = createDetailShapes(overview)
  return loaded
}

const latest = () => loaded

/** Loads detailed borders as the map wants them; a failure waits for `retry`. */
export function useDetail(): Detail {
  const [arrived, setArrived] = useState<Detail['arrived']>()
  const [error, setError] = useState<GeoFileError>()
  const [wanted, setWanted] = useState(NONE)

  const load = useCallback(async () => {
    const [first] = wanted
    if (!first) return
    try {
      shapes ??= loadShapes().catch(error => {
        shapes = undefined
        throw error
      })
      const all = await shapes
      for (const cells of [first, wanted.flat()]) {
        if (all.has(cells)) continue
        await all.load(cells)
        setArrived({ shapes: all })
      }
      setArrived(before => before ?? { shapes: all })
      setError(undefined)
    } catch (error) {
      setError(asGeoFileError(error, 'borders'))
    }
  }, [wanted])

  useEffect(() => void load(), [load])
  // The same wish after every move is the same array, so that the map is not rendered again.
  const want = useCallback((next: CellLists) => {
    setWanted(before => (before.join(';') === next.join(';') ? before : next))
  }, [])
  return { arrived, latest, error, want, retry: () => void load() }
}
