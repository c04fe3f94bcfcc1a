import { useMemo } from 'react'
import type { EditionId } from '../core/areas/editions.ts'
import { createHistory, type History } from '../core/areas/history/history.ts'
import { sinceFor } from './followEdition.ts'
import { useApp } from './useApp.ts'

let latest: History | undefined

/** What happened between the editions; undefined until areas and cells are there. */
export function useHistory(): History | undefined {
  const atlas = useApp(app => app.atlas)
  const cells = useApp(app => app.cells)
  return useMemo(() => {
    if (!atlas || !cells) return undefined
    if (latest?.atlas !== atlas || latest.cells !== cells) latest = createHistory(cells, atlas)
    return latest
  }, [atlas, cells])
}

/** The edition that changes are shown since; undefined when they are not shown. */
export function useSince(): EditionId | undefined {
  return useApp(app => sinceFor(app.link.since, app.link.edition))
}
