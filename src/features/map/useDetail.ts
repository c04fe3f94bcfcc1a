import { useCallback, useRef, useState } from 'react'
import { loadOverview } from '../../data/geo.ts'
import { asGeoFileError, type GeoFileError } from '../../data/geoFileError.ts'
import { waitForIdle } from '../../ui/whenIdle.ts'
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
  const wanted = useRef(NONE)

  const load = useCallback(async () => {
    const areas = wanted.current
    const [first] = areas
    if (!first) return
    try {
      shapes ??= loadShapes().catch(error => {
        shapes = undefined
        throw error
      })
      const all = await shapes
      const add = async (cells: readonly number[]) => {
        if (all.has(cells)) return
        await all.load(cells)
        setArrived({ shapes: all })
      }
      await add(first)
      setArrived(before => before ?? { shapes: all })
      // The others are drawn when the page is idle.
      if (areas.length > 1) await waitForIdle()
      // By then, others may be wanted.
      if (areas === wanted.current) await add(areas.flat())
      setError(undefined)
    } catch (error) {
      setError(asGeoFileError(error, 'borders'))
    }
  }, [])

  // Not in the state, so that the map is not rendered again for it.
  const want = useCallback(
    (next: CellLists) => {
      if (wanted.current.join(';') === next.join(';')) return
      wanted.current = next
      void load()
    },
    [load],
  )
  return { arrived, latest, error, want, retry: () => void load() }
}
