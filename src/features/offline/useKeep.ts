import { useCallback, useEffect, useRef, useState } from 'react'
import { keptPaths } from '../../data/geoCache.ts'
import { KeepError, type KeepProblem, keepAll } from '../../data/keep.ts'
import { isKept } from '../../data/kept.ts'
import { hasKept, removeKept } from '../../data/keptMark.ts'

/** Set by the build: what "Keep everything" keeps. */
declare const __GEO_KEPT__: { readonly files: number; readonly bytes: number }

export const KEPT = __GEO_KEPT__

export interface Keep {
  readonly state: 'idle' | 'keeping' | 'stopped' | 'kept' | KeepProblem
  /** Bytes kept, while keeping. */
  readonly done: number
  /** There is something to remove. */
  readonly hasKept: boolean
  start(): Promise<void>
  stop(): void
  remove(): Promise<void>
}

export function useKeep(): Keep {
  const [state, setState] = useState<Keep['state']>('idle')
  const [done, setDone] = useState(0)
  const [hasMarked, setMarked] = useState(false)
  const controller = useRef<AbortController>(undefined)

  useEffect(() => {
    Promise.all([keptPaths(), hasKept()]).then(
      ([paths, hasMarked]) => {
        const count = [...paths].filter(isKept).length
        setMarked(hasMarked)
        setState(state => (state === 'idle' && count >= KEPT.files ? 'kept' : state))
      },
      () => setState('refused'),
    )
    return () => controller.current?.abort()
  }, [])

  const start = useCallback(async () => {
    controller.current = new AbortController()
    const { signal } = controller.current
    setState('keeping')
    try {
      await keepAll({ signal, onProgress: setDone })
      // What is kept answers through the worker, which may still be installed.
      if (await navigator.serviceWorker?.getRegistration()) await navigator.serviceWorker.ready
      setState(signal.aborted ? 'stopped' : 'kept')
    } catch (error) {
      setState(error instanceof KeepError ? error.problem : 'network')
    }
    setMarked(await hasKept().catch(() => false))
  }, [])

  const remove = useCallback(async () => {
    try {
      await removeKept()
      setState('idle')
      setDone(0)
      setMarked(false)
    } catch {
      setState('refused')
    }
  }, [])

  return { state, done, hasKept: hasMarked, start, stop: useCallback(() => controller.current?.abort(), []), remove }
}
