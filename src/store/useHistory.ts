import { useMemo } from 'react'
import type { Atlas } from '../core/areas/atlas.ts'
import { createHistory, type History } from '../core/areas/history/history.ts'
import type { CellProperties } from '../core/geo.ts'
import { useApp } from './useApp.ts'

let latest: History | undefined

/** One for the whole page, because what it has worked out stays in it. */
export function historyOf(cells: readonly CellProperties[], atlas: Atlas): History {
  if (latest?.atlas !== atlas || latest.cells !== cells) latest = createHistory(cells, atlas)
  return latest
}

/** What happened between the editions; undefined until areas and cells are there. */
export function useHistory(): History | undefined {
  const atlas = useApp(app => app.atlas)
  const cells = useApp(app => app.cells)
  return useMemo(() => (atlas && cells ? historyOf(cells, atlas) : undefined), [atlas, cells])
}
