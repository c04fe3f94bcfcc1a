import { useMemo } from 'react'
import { DEFAULT_EDITION } from '../../core/areas/editions.ts'
import { findRegion, type Region, regionBounds } from '../../core/areas/regions.ts'
import type { Bounds } from '../../core/geo.ts'
import { comparedAreas } from '../../store/selectors.ts'
import { useApp } from '../../store/useApp.ts'

/** The region of the link, unless the link asks for something else or the region is unknown. */
function useRegion(): Region | undefined {
  const { query, edition } = useApp(app => app.link)
  const region = query?.kind === 'region' ? query.code : undefined
  const figures = useApp(app => app.figures)
  return useMemo(
    () => (region && edition === DEFAULT_EDITION && figures ? findRegion(figures, region) : undefined),
    [region, edition, figures],
  )
}

/** GSS codes of the areas that the map marks: the chosen one, or those of the region. */
export function useChosenAreas(): readonly string[] {
  const gss = useApp(app => app.area?.gss)
  const region = useRegion()
  return useMemo(() => (gss ? [gss] : (region?.ccgs.map(ccg => ccg.gss) ?? [])), [gss, region])
}

/** GSS codes of the areas that are compared, in the order of the charts. */
export function useComparedAreas(): readonly string[] {
  return useApp(app => comparedAreas(app).map(({ gss }) => gss))
}

/** The box around the region of the link. */
export function useRegionBounds(): Bounds | undefined {
  const atlas = useApp(app => app.atlas)
  const region = useRegion()
  return useMemo(() => region && atlas && regionBounds(region, atlas), [region, atlas])
}
