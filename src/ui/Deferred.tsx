import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { GeoFileError } from '../data/geoFileError.ts'
import { Failure } from './Failure.tsx'

export interface DeferredProps<P extends object> {
  load: () => Promise<{ default: ComponentType<P> }>
  /** What the part is given; nothing when absent. */
  props?: P
  /** What does not show while its code has not arrived, as it stands after "We could not load". */
  what: string
  waiting: ReactNode
}

/** A part of the page whose code comes when it is needed. The rest of the page never waits for it, nor fails with it. */
export function Deferred<P extends object = object>({ load, what, waiting, props }: DeferredProps<P>) {
  const [Part, setPart] = useState(() => lazy(load))
  return (
    <Boundary what={what} onRetry={() => setPart(lazy(load))}>
      <Suspense fallback={waiting}>
        <Part {...(props as P)} />
      </Suspense>
    </Boundary>
  )
}

interface BoundaryProps {
  what: string
  onRetry: () => void
  children: ReactNode
}

/** React reports a failure while drawing to a class only. */
class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { what, onRetry, children } = this.props
    if (!this.state.failed) return children
    const retry = () => {
      this.setState({ failed: false })
      onRetry()
    }
    return <Failure what={what} error={new GeoFileError('code', 'code')} onRetry={retry} />
  }
}
