import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Broken } from './Broken.tsx'

export interface PartBoundaryProps {
  /** What is inside, as it stands after "Something went wrong in": `the map`. */
  what: string
  children: ReactNode
}

/** Keeps an error thrown while rendering inside one part of the page. */
export function PartBoundary({ what, children }: PartBoundaryProps) {
  return (
    <ErrorBoundary fallbackRender={({ resetErrorBoundary }) => <Broken what={what} onRetry={resetErrorBoundary} />}>
      {children}
    </ErrorBoundary>
  )
}
