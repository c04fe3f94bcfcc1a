import { type ComponentType, type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { GeoFileError } from '../data/geoFileError.ts'
import { Failure } from './Failure.tsx'
import { inPlace } from './inPlace.ts'
import { PartBoundary } from './PartBoundary.tsx'

export interface LazyComponentProps<P extends object> {
  load: () => Promise<{ default: ComponentType<P> }>
  /** Props of the loaded component; none when absent. */
  props?: P
  /** What is missing until the code has loaded, as it stands after "We could not load". */
  what: string
  /** True where what failed to load is told elsewhere: it stays as it waits. */
  isSilent?: boolean
  /** True for what somebody has asked for: drawn as soon as it is there, before anything else. */
  isAwaited?: boolean
  waiting: ReactNode
  /** Where it is told that the part is missing, if not in the part's place; null until that is on the page. */
  noticesIn?: Element | null
}

type Load<P extends object> = LazyComponentProps<P>['load']

/** Loaded components by their `load` function, so that the next mount renders at once. */
const loaded = new WeakMap<object, unknown>()

async function loadOnce<P extends object>(load: Load<P>): Promise<void> {
  if (!loaded.has(load)) loaded.set(load, (await load()).default)
}

/** Milliseconds, as for files: a server that hangs is told like one that fails. */
const TIMEOUT_MS = 20_000

/** Parts of the page whose code failed: often one file, so one press tries all of them again. */
const failures = new Set<() => void>()

function retryAll(): void {
  for (const retry of failures) retry()
}

/** Loads before the first render, which then waits for nothing. Never rejects: the component tries again, and tells of a failure. */
export async function preload<P extends object>(...loads: readonly Load<P>[]): Promise<void> {
  await Promise.allSettled(loads.map(loadOnce))
}

/**
 * Loads a component when it is first rendered; the rest of the page neither waits for it nor fails with it. Not React.lazy:
 * Suspense throttles consecutive reveals by 300 ms.
 */
export function LazyComponent<P extends object = object>({
  load,
  what,
  isSilent,
  isAwaited = false,
  waiting,
  noticesIn,
  props,
}: LazyComponentProps<P>) {
  const { Loaded, failed } = useLoadedComponent(load, isAwaited)
  if (failed && !isSilent)
    return inPlace(
      <Failure what={what} error={new GeoFileError('code', 'code')} onRetry={retryAll} alert={isAwaited} />,
      noticesIn,
    )
  if (!Loaded) return waiting
  return (
    <PartBoundary what={what} noticesIn={noticesIn}>
      <Loaded {...(props as P)} />
    </PartBoundary>
  )
}

/** Follows `load`: another one is another component, in the same place of the page too. */
function useLoadedComponent<P extends object>(load: Load<P>, isAwaited: boolean) {
  const [, setArrived] = useState<object>()
  const [failedLoad, setFailedLoad] = useState<object>()
  const Loaded = loaded.get(load) as ComponentType<P> | undefined
  const failed = failedLoad === load
  useLayoutEffect(() => {
    if (Loaded || failed) return
    let wanted = true
    const fail = () => wanted && setFailedLoad(() => load)
    const timer = setTimeout(fail, TIMEOUT_MS)
    // In slices, so that a key or a tap need not wait for a part of the page that nobody touched.
    const draw = isAwaited ? flushSync : startTransition
    // In a microtask: an effect of a component around this one may take it away first, as the options of a widget without a map do.
    Promise.resolve()
      .then(() => (wanted ? loadOnce(load) : undefined))
      .then(() => wanted && draw(() => setArrived(() => load)), fail)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [load, Loaded, failed, isAwaited])
  useLayoutEffect(() => {
    if (!failed) return
    const retry = () => setFailedLoad(undefined)
    failures.add(retry)
    return () => void failures.delete(retry)
  }, [failed])
  return { Loaded, failed }
}
