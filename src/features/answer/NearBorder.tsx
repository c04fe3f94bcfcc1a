import { editionIndex } from '../../core/editions.ts'
import type { Area } from '../../core/geo.ts'
import { useApp } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ANSWER, nearWords } from './texts.ts'

/** The nearest neighbour in this edition, when its border is within 250 m. */
export function NearBorder({ area }: { area: Area }) {
  const { near, nearError, cells, atlas, link, retry } = useApp(app => app)
  if (nearError) return <Failure what={ANSWER.nearFailed} error={nearError} onRetry={retry} />
  const index = editionIndex(link.edition)
  for (const { cell, metres } of near) {
    const gss = cells?.[cell]?.areas[index]
    const neighbour = gss && gss !== area.gss ? atlas?.get(link.edition, gss) : undefined
    if (neighbour) {
      return (
        <Notice>
          <p>{nearWords(neighbour.name, metres)}</p>
        </Notice>
      )
    }
  }
  return null
}
