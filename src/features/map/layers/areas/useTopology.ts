import { useEffect, useState } from 'react'
import type { CellTopology } from '../../../../core/geo.ts'
import { loadOverview } from '../../../../data/geo.ts'

/** The overview, fetched once for everybody; undefined until it is here. The map says so when it does not come. */
export function useTopology(): CellTopology | undefined {
  const [topology, setTopology] = useState<CellTopology>()
  useEffect(() => {
    let current = true
    loadOverview().then(
      loaded => current && setTopology(loaded),
      () => {},
    )
    return () => {
      current = false
    }
  }, [])
  return topology
}
