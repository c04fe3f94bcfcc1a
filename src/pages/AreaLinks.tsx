import { shortName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import { pageStem } from './address.ts'
import { BASE } from './PageLayout.tsx'

/** Areas by name, each with its code and a link to its page. */
export function AreaLinks({ areas }: { areas: readonly Area[] }) {
  return (
    <ul className="page__links">
      {areas.map(area => (
        <li key={area.gss}>
          <a href={`${BASE}${pageStem(area)}.html`}>{shortName(area.name)}</a>{' '}
          <span className="num soft">{area.ods}</span>
        </li>
      ))}
    </ul>
  )
}
