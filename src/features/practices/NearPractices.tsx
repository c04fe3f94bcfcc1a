import { useState } from 'react'
import { useParts } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { useOnScreen } from '../../ui/useOnScreen.ts'
import { NEAR } from './texts.ts'
import './practices.css'

const load = () => import('./NearLists.tsx')

/** The GP practices nearest to the place that was asked for; loaded when it comes near the screen. */
export function NearPractices({ level }: { level: 3 | 4 }) {
  const { result } = useParts('result')
  const [element, setElement] = useState<Element | null>(null)
  const isSeen = useOnScreen(element)
  if (result?.kind !== 'postcode' && result?.kind !== 'point') return null
  const { point, cell } = result
  const Heading = `h${level}` as const
  const waiting = <p className="soft">{NEAR.loading}</p>
  return (
    <section ref={setElement} className="near" aria-labelledby="near-heading">
      <Heading id="near-heading">{NEAR.heading}</Heading>
      {isSeen ? (
        <LazyComponent key={cell} load={load} props={{ point, cell, level }} what={NEAR.what} waiting={waiting} />
      ) : (
        waiting
      )}
    </section>
  )
}
