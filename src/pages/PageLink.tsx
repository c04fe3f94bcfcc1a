import { spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import { pageStem } from './address.ts'
import { BASE } from './PageLayout.tsx'

/** An area by its name, as a link to its page without script. */
export function PageLink({ area }: { area: Area }) {
  return <a href={`${BASE}${pageStem(area)}.html`}>{spokenName(area.name)}</a>
}
