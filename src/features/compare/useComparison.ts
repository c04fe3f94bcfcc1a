import { useCallback, useMemo } from 'react'
import { DEFAULT_EDITION } from '../../core/areas/editions.ts'
import { comparedAreas } from '../../store/selectors.ts'
import { useApp, useFigures, useParts } from '../../store/useApp.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { type Comparison, comparisonOf } from './compared.ts'

/** The areas of the link's edition that are compared, and what is known of them once it has arrived. */
export function useComparison() {
  const { link, atlas, cells, cellTable, factsOf } = useParts('link', 'atlas', 'cells', 'cellTable', 'factsOf')
  const { edition, compare } = link
  const figures = useFigures(edition === DEFAULT_EDITION)
  const load = useCallback(
    async () => ({ edition, cellTable: await cellTable(), facts: await factsOf(edition) }),
    [edition, cellTable, factsOf],
  )
  const tables = useLoaded(load, `facts/${edition}.json`)
  const areas = useApp(comparedAreas)
  const comparison = useMemo((): Comparison | undefined => {
    // The tables of the edition before stay until those of the next have arrived.
    if (!atlas || !cells || tables.value?.edition !== edition) return undefined
    if (edition === DEFAULT_EDITION && !figures.figures) return undefined
    const known = { ...tables.value, atlas, cells, figures: edition === DEFAULT_EDITION ? figures.figures : undefined }
    return comparisonOf(known, edition, areas)
  }, [atlas, cells, tables.value, edition, figures.figures, areas])
  const unknown = atlas ? compare.filter(code => !atlas.get(edition, code)) : []
  const [failed] = [tables, figures].filter(({ error }) => error)
  return { comparison, unknown, error: failed?.error, retry: () => failed?.retry() }
}
