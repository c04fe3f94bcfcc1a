/**
 * `npm run engines`: the main tasks in Firefox and in WebKit, on the built app. An engine that is not installed is named, and no
 * fault: what it would have run is told with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DIST } from '../../scripts/build.mjs'
import { ENGINES } from '../../scripts/lib/engines.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { ENGINES_REPORT } from '../../scripts/test/steps.mjs'
import type { Engine } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { type Server, TASKS } from './tasks.ts'
import { startWebKit } from './webkit.ts'

const START: Readonly<Record<string, () => Promise<Engine>>> = { Firefox: startFirefox, WebKit: startWebKit }

interface Outcome {
  readonly name: string
  readonly ms: number
  readonly error?: string
}

async function startServer(): Promise<Server> {
  const server = createStaticServer(DIST)
  const port = await listen(server, '127.0.0.1', 0)
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}/`, stop }
}

async function runTasks(engine: Engine): Promise<Outcome[]> {
  const server = await startServer()
  const outcomes: Outcome[] = []
  try {
    await engine.resize(1280, 800)
    for (const [task, run] of Object.entries(TASKS)) {
      const started = performance.now()
      const error = await run(engine, server).then(
        () => undefined,
        (error: unknown) => String(error),
      )
      const ms = performance.now() - started
      outcomes.push({ name: `${engine.name}: ${task}`, ms, ...(error ? { error } : {}) })
      console.log(
        `${error ? '  ✘' : '  ✓'} ${engine.name}: ${task} (${Math.round(ms)} ms)${error ? `\n     ${error}` : ''}`,
      )
    }
  } finally {
    await server.stop()
    await engine.close()
  }
  return outcomes
}

const outcomes: Outcome[] = []
for (const { name, packages, isHere } of ENGINES) {
  const engine = isHere()
    ? await START[name]!().catch(String)
    : `it is not on this machine (Debian: ${packages.join(', ')})`
  if (typeof engine === 'string') {
    console.log(`NOT TESTED in ${name}: ${engine}. Left out: ${Object.keys(TASKS).join(', ')}.`)
  } else {
    console.log(`${name} ${engine.version}`)
    outcomes.push(...(await runTasks(engine)))
  }
}
mkdirSync(dirname(ENGINES_REPORT), { recursive: true })
writeFileSync(ENGINES_REPORT, JSON.stringify(outcomes))
process.exitCode = outcomes.some(({ error }) => error) ? 1 : 0
