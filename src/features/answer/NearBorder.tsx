import type { Area } from '../../core/geo.ts'
import { areaOfCell } from '../../store/selectors.ts'
import { useApp } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ANSWER, nearWords } from './texts.ts'

/** The nearest neighbour in this edition, when its border is within 250 m. */
export function NearBorder({ area }: { area: Area }) {
  const app = useApp(app => app)
  if (app.nearError) return <Failure what={ANSWER.nearFailed} error={app.nearError} onRetry={app.retry} />
  for (const { cell, metres } of app.near) {
    const neighbour = areaOfCell(app, cell, app.link.edition)
    if (neighbour && neighbour.gss !== area.gss) {
      return (
        <Notice>
          <p>{nearWords(neighbour.name, metres)}</p>
        </Notice>
      )
    }
  }
  return null
}
