import { useCallback } from 'react'
import type { EditionId } from '../../core/areas/editions.ts'
import { useApp } from '../../store/useApp.ts'
import { useLoaded } from '../../ui/useLoaded.ts'

/** Deprivation, offices and practices of the areas of an edition. */
export function useFacts(edition: EditionId) {
  const factsOf = useApp(app => app.factsOf)
  const load = useCallback(async () => ({ edition, table: await factsOf(edition) }), [edition, factsOf])
  const { value, error, retry } = useLoaded(load, `facts/${edition}.json`)
  // The facts of the edition before stay loaded until those of the next have arrived.
  return { value: value?.edition === edition ? value.table : undefined, error, retry }
}
