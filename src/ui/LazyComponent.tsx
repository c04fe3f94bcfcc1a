import { Component, type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react'
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

/** What has arrived, by what loads it: whoever shows it again has it at once. */
const arrived = new WeakMap<object, unknown>()

/**
 * A part of the page whose code comes when it is needed. The rest of the page never waits for it, nor fails with it. Not by
 * React's `lazy`, which lets a part that has arrived wait up to 300 ms behind the one before.
 */
export function LazyComponent<P extends object = object>({ load, what, waiting, props }: DeferredProps<P>) {
  const { Part, failed, retry } = usePart(load)
  if (failed) return <Missing what={what} onRetry={retry} />
  if (!Part) return waiting
  return (
    <Boundary what={what} onRetry={retry}>
      <Part {...(props as P)} />
    </Boundary>
  )
}

function usePart<P extends object>(load: DeferredProps<P>['load']) {
  const [Part, setPart] = useState(() => arrived.get(load) as ComponentType<P> | undefined)
  const [failed, setFailed] = useState(false)
  useLayoutEffect(() => {
    if (Part || failed) return
    let wanted = true
    load().then(
      ({ default: own }) => {
        arrived.set(load, own)
        if (wanted) setPart(() => own)
      },
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [load, Part, failed])
  return { Part, failed, retry: () => setFailed(false) }
}

interface MissingProps {
  what: string
  onRetry: () => void
}

function Missing({ what, onRetry }: MissingProps) {
  return <Failure what={what} error={new GeoFileError('code', 'code')} onRetry={onRetry} />
}

interface BoundaryProps extends MissingProps {
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
    return <Missing what={what} onRetry={retry} />
  }
}
