import { useState } from 'react'
import { useParts } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import type { Shown } from './texts.ts'

const loadWords = () => import('./ShownInWords.tsx')

/**
 * Tells screen readers what is added to the page or taken away beside the answer: the comparison, the map's colours, what changed.
 * The last change is kept here, so that the same is said however late the words come.
 */
export function ShownStatus() {
  const { link, figures } = useParts('link', 'figures')
  const [{ before, now }, setChange] = useState<{ before?: Shown; now: Shown }>({ now: link })
  // Without its figures, the map has the colours that it had.
  const shown = { ...link, layer: figures || !link.layer ? link.layer : now.layer }
  if (isOther(now, shown)) setChange({ before: now, now: shown })
  // Another date says itself, with all that follows it.
  const isSaid = before?.edition === now.edition
  return (
    <div className="visually-hidden" role="status">
      {isSaid && <LazyComponent load={loadWords} props={{ before, now }} what="" waiting={null} isSilent />}
    </div>
  )
}

function isOther(a: Shown, b: Shown): boolean {
  return a.edition !== b.edition || a.compare.join() !== b.compare.join() || a.layer !== b.layer || a.since !== b.since
}
