import { useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'

const loadWords = () => import('./ShownInWords.tsx')

/** Tells screen readers what is added to the page or taken away beside the answer: the comparison, the map's colours, what changed. */
export function ShownStatus() {
  const link = useApp(app => app.link)
  const [opened] = useState(link)
  const [isSaid, setSaid] = useState(false)
  const isOther =
    link.compare.join() !== opened.compare.join() || link.layer !== opened.layer || link.since !== opened.since
  if (isOther && !isSaid) setSaid(true)
  return (
    <div className="visually-hidden" role="status">
      {isSaid && <LazyComponent load={loadWords} props={{ opened }} what="" waiting={null} isSilent />}
    </div>
  )
}
