/** What the page knows of the conversion, and what it can ask for. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Choice, Failure, Progress, Reply, Request, Result, Sample } from './protocol.ts'

export type Stage =
  | { readonly name: 'choose'; readonly problem?: 'empty' | 'unreadable' }
  | { readonly name: 'columns'; readonly file: File; readonly sample: Sample }
  | { readonly name: 'running'; readonly file: File; readonly progress: Progress; readonly failure?: Failure }
  | { readonly name: 'done'; readonly file: File; readonly result: Result }

export interface Bulk {
  readonly stage: Stage
  choose(file: File): void
  convert(choice: Choice): void
  again(): void
  /** Ends whatever is under way and forgets the file. */
  cancel(): void
}

export function useBulk(): Bulk {
  const [stage, setStage] = useState<Stage>({ name: 'choose' })
  const worker = useRef<Worker>(undefined)

  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = undefined
  }, [])
  useEffect(() => stop, [stop])

  /** A worker of its own for each file: ending it ends everything that it was doing. */
  const start = (heard: (reply: Reply) => void) => {
    stop()
    const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    own.addEventListener('message', ({ data }: MessageEvent<Reply>) => heard(data))
    own.addEventListener('error', () => heard({ type: 'failed', failure: { kind: 'directory', problem: 'network' } }))
    worker.current = own
    return (request: Request) => own.postMessage(request)
  }

  return {
    stage,

    choose(file) {
      if (file.size === 0) return setStage({ name: 'choose', problem: 'empty' })
      const ask = start(reply => {
        if (reply.type === 'looked') setStage({ name: 'columns', file, sample: reply.sample })
        else setStage({ name: 'choose', problem: 'unreadable' })
      })
      ask({ type: 'look', file })
    },

    convert(choice) {
      if (stage.name !== 'columns') return
      const { file, sample } = stage
      setStage({ name: 'running', file, progress: { bytes: 0, rows: 0 } })
      const ask = start(reply => {
        if (reply.type === 'progress') setStage({ name: 'running', file, progress: reply })
        else if (reply.type === 'done') setStage({ name: 'done', file, result: reply })
        else if (reply.type === 'failed') {
          setStage(now => (now.name === 'running' ? { ...now, failure: reply.failure } : now))
        }
      })
      ask({ type: 'convert', file, sample, choice })
    },

    again() {
      setStage(now => {
        if (now.name !== 'running') return now
        const { failure: _, ...rest } = now
        return rest
      })
      worker.current?.postMessage({ type: 'again' } satisfies Request)
    },

    cancel() {
      stop()
      setStage({ name: 'choose' })
    },
  }
}
