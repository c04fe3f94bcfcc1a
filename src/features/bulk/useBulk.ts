/** State of the conversion, and its actions. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SaidOfFile } from '../../core/bulk/look.ts'
import type { Choice, Failure, Progress, Reply, Request, Result, Unreadable } from './protocol.ts'
import type { Sample } from './sample.ts'

interface Chosen {
  readonly file: File
  readonly said: SaidOfFile
  readonly sample: Sample
}

export type Stage =
  | { readonly name: 'choose'; readonly problem?: Unreadable }
  /** With the problem when the file cannot be read as the person said. */
  | ({ readonly name: 'columns'; readonly problem?: Unreadable } & Chosen)
  | ({ readonly name: 'running'; readonly progress: Progress; readonly failure?: Failure } & Chosen)
  | ({ readonly name: 'done'; readonly result: Result } & Chosen)

export interface Bulk {
  readonly stage: Stage
  choose(file: File): void
  /** Looks at the file again, with what the person says of it besides what was said before. */
  say(said: SaidOfFile): void
  convert(choice: Choice): void
  again(): void
  /** Back to the columns of the file at hand. */
  change(): void
  /** Ends whatever is under way and forgets the file. */
  cancel(): void
}

/** The worker's code did not load, or it ended; a new worker may succeed. */
const NO_WORKER: Reply = { type: 'failed', failure: { kind: 'directory', problem: 'code' } }

export function useBulk(): Bulk {
  const [stage, setStage] = useState<Stage>({ name: 'choose' })
  const worker = useRef<Worker>(undefined)
  /** All that was said of the file: the next choice may be made before the look at the last one has ended. */
  const allSaid = useRef<SaidOfFile>({})
  /** Starts the last request anew, for a worker that has died. */
  const restart = useRef<() => void>(() => {})

  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = undefined
  }, [])
  useEffect(() => stop, [stop])

  /** One worker per request, so that terminating it cancels the request. */
  const ask = (request: Request, heard: (reply: Reply) => void) => {
    stop()
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    // A worker that was stopped may have answered already.
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => worker.current === started && heard(data))
    started.addEventListener('error', () => {
      if (worker.current !== started) return
      stop()
      heard(NO_WORKER)
    })
    worker.current = started
    restart.current = () => ask(request, heard)
    started.postMessage(request)
  }

  const look = (file: File, said: SaidOfFile, failed: (problem: Unreadable) => void) => {
    allSaid.current = said
    ask({ type: 'look', file, said }, reply => {
      if (reply.type === 'looked') setStage({ name: 'columns', file, said, sample: reply.sample })
      else if (reply.type === 'failed') {
        failed(reply.failure.kind === 'directory' ? { kind: 'unreadable' } : reply.failure)
      }
    })
  }

  return {
    stage,
    choose: file => look(file, {}, problem => setStage({ name: 'choose', problem })),

    say(said) {
      if (stage.name !== 'columns') return
      look(stage.file, { ...allSaid.current, ...said }, problem => {
        allSaid.current = stage.said
        setStage({ ...stage, problem })
      })
    },

    convert(choice) {
      if (stage.name !== 'columns') return
      const { file, said, sample } = stage
      const chosen = { file, said, sample }
      setStage({ name: 'running', ...chosen, progress: { rows: 0, total: sample.total } })
      ask({ type: 'convert', file, said, choice }, reply => {
        if (reply.type === 'progress') setStage({ name: 'running', ...chosen, progress: reply })
        else if (reply.type === 'done') setStage({ name: 'done', ...chosen, result: reply })
        else if (reply.type === 'failed') {
          setStage(now => (now.name === 'running' ? { ...now, failure: reply.failure } : now))
        }
      })
    },

    again() {
      setStage(now => {
        if (now.name !== 'running') return now
        const { failure: _, ...rest } = now
        return rest
      })
      if (worker.current) worker.current.postMessage({ type: 'again' } satisfies Request)
      else restart.current()
    },

    change() {
      if (stage.name !== 'running' && stage.name !== 'done') return
      stop()
      const { file, said, sample } = stage
      setStage({ name: 'columns', file, said, sample })
    },

    cancel() {
      stop()
      setStage({ name: 'choose' })
    },
  }
}
