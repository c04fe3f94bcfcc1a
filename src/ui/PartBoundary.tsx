import { type ReactNode, useContext, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Asked } from './asked.ts'
import { Broken } from './Broken.tsx'
import { inPlace } from './inPlace.ts'

export interface PartBoundaryProps {
  /** What is inside, as it stands after "Something went wrong in": `the map`. Absent for a page as a whole. */
  what?: string
  /** As of `LazyComponent`. */
  noticesIn?: Element | null | undefined
  children: ReactNode
}

/**
 * Keeps an error thrown while rendering inside one part of the page. The part is made anew once by itself, and again with the next
 * question. The element around it goes with what broke, because React leaves on the page what it could not remove.
 */
export function PartBoundary({ what, noticesIn, children }: PartBoundaryProps) {
  const asked = useContext(Asked)
  const [attempt, setAttempt] = useState(0)
  const mended = useRef<{ asked: unknown }>(undefined)
  const makeAnew = () => setAttempt(attempt => attempt + 1)
  const mend = () => {
    if (mended.current && mended.current.asked === asked) return
    mended.current = { asked }
    makeAnew()
  }
  return (
    <div key={attempt} className="part">
      <ErrorBoundary
        resetKeys={[asked]}
        onError={mend}
        fallbackRender={() => inPlace(<Broken what={what} onRetry={makeAnew} />, noticesIn)}
      >
        {children}
      </ErrorBoundary>
    </div>
  )
}
