import { DEFAULT_EDITION } from '../../core/areas/editions.ts'
import { shortName } from '../../core/format.ts'
import { useApp } from '../../store/useApp.ts'
import { AppLink } from './AppLink.tsx'

/** A CCG of April 2017 by its name, as a link to it; its code until names have arrived. */
export function AreaLink({ gss }: { gss: string }) {
  const area = useApp(app => app.atlas?.get(DEFAULT_EDITION, gss))
  if (!area) return gss
  return <AppLink to={{ query: { kind: 'area', code: area.ods }, compare: [] }}>{shortName(area.name)}</AppLink>
}
