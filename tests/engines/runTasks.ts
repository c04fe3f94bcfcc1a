/** The tasks in one engine: what passed, what failed, and what could not be tried. */
import { DIST } from '../../scripts/build.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { type Engine, EngineError } from './engine.ts'
import type { Server, Task } from './tasks.ts'

/**
 * How often an engine that breaks off is started, and a task tried. Their drivers are not ours and are rarely used: what fails and then
 * does not is told, and only what fails each time is a fault of the app.
 */
const TRIES = 2
/** Milliseconds for the tasks of one engine; the tests do not wait for one that crawls. */
const PATIENCE = 300_000

interface Outcome {
  readonly name: string
  readonly ms: number
  readonly error?: string
}

export interface Outcomes {
  readonly outcomes: readonly Outcome[]
  /** What could not be tried, and why. */
  readonly notes: readonly string[]
}

type Tasks = Readonly<Record<string, Task>>
type Result =
  | { readonly passed: true /** What failed at first. */; readonly before?: string }
  | { readonly failed: string }
  | { readonly leftOut: string }

/** `serve` gives a task its server, the built app. */
export async function runTasks(
  name: string,
  start: () => Promise<Engine>,
  tasks: Tasks,
  serve = withServer,
): Promise<Outcomes> {
  const end = performance.now() + PATIENCE
  const session = createSession(start)
  const outcomes: Outcome[] = []
  const notes: string[] = []
  const leftOut = new Map<string, string[]>()
  for (const [task, run] of Object.entries(tasks)) {
    const started = performance.now()
    const result =
      started > end
        ? { leftOut: `it took ${PATIENCE / 1000} s until there` }
        : await tryTask(session, engine => serve(server => run(engine, server)))
    const ms = performance.now() - started
    const title = `${name}: ${task}`
    if ('leftOut' in result) leftOut.set(result.leftOut, [...(leftOut.get(result.leftOut) ?? []), task])
    else outcomes.push({ name: title, ms, ...('failed' in result && { error: result.failed }) })
    if ('before' in result) notes.push(`PASSED ONLY AT A SECOND TRY: ${title}: ${result.before}`)
    console.log(`  ${'passed' in result ? '✓' : '✘'} ${title} (${Math.round(ms)} ms)`)
    if ('failed' in result) console.log(`     ${result.failed}`)
  }
  await session.close()
  return { outcomes, notes: [...notes, ...[...leftOut].map(([why, tasks]) => notTested(name, why, tasks))] }
}

export function notTested(name: string, why: string, tasks: readonly string[]): string {
  return `NOT TESTED in ${name}: ${why.split('\n')[0]}. Left out: ${tasks.join(', ')}.`
}

async function tryTask(session: Session, task: (engine: Engine) => Promise<unknown>): Promise<Result> {
  let before: string | undefined
  for (let tries = 1; ; tries++) {
    try {
      await task(await session.engine())
      return { passed: true, ...(before && { before }) }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      await session.close()
      const isTheApp = !(error instanceof EngineError)
      if (tries === TRIES) return isTheApp ? { failed: why } : { leftOut: why }
      if (isTheApp) before = why.split('\n')[0]
    }
  }
}

interface Session {
  /** The engine, started where it does not run. */
  engine(): Promise<Engine>
  close(): Promise<void>
}

function createSession(start: () => Promise<Engine>): Session {
  let engine: Engine | undefined
  let failures = 0
  let failure: EngineError | undefined
  return {
    async engine() {
      // An engine that does not start is not asked for every task.
      if (failure && failures >= TRIES) throw failure
      try {
        engine ??= await start()
        await engine.resize(1280, 800)
        return engine
      } catch (error) {
        failures += 1
        failure = new EngineError(error instanceof Error ? error.message : String(error))
        throw failure
      }
    },
    async close() {
      await engine?.close()
      engine = undefined
    },
  }
}

/** Each task has a server of its own, so that no worker and no file is there from the task before. */
async function withServer(work: (server: Server) => Promise<unknown>): Promise<void> {
  const server = createStaticServer(DIST)
  const port = await listen(server, '127.0.0.1', 0)
  const stop = async () => {
    const closed = new Promise(resolve => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  await work({ url: `http://127.0.0.1:${port}/`, stop }).finally(stop)
}
