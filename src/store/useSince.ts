import type { EditionId } from '../core/areas/editions.ts'
import { sinceFor } from './followEdition.ts'
import { useApp } from './useApp.ts'

/** The edition that changes are shown since; undefined when they are not shown. */
export function useSince(): EditionId | undefined {
  return useApp(app => sinceFor(app.link.since, app.link.edition))
}
