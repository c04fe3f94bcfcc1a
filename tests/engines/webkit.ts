/** Starts WebKitGTK's driver, which starts its browser, in a screen that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { findScreen, findWebKitDriver } from '../../scripts/lib/engines.mjs'
import { freePort } from '../servers/freePort.ts'
import { type Engine, EngineError, inTime } from './engine.ts'
import { openSession } from './webdriver.ts'

const SCREEN = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']
/** Milliseconds until a program that does not start is given up. */
const PATIENCE = 30_000

export async function startWebKit(): Promise<Engine> {
  const screen = spawn(findScreen() ?? 'Xvfb', SCREEN, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const started: ChildProcess[] = [screen]
  const stop = () => {
    for (const program of started) program.kill()
  }
  process.once('exit', stop)
  try {
    const display = await inTime(
      Promise.race([
        ended(screen, 'Xvfb'),
        new Promise<string>(resolve =>
          createInterface({ input: screen.stdio[3] as NodeJS.ReadableStream }).once('line', resolve),
        ),
      ]),
      'Xvfb',
      PATIENCE,
    )
    const port = await freePort()
    const driver = spawn(findWebKitDriver() ?? 'WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        LC_ALL: 'C.UTF-8',
      },
      stdio: 'ignore',
    })
    started.unshift(driver)
    return await Promise.race([ended(driver, 'WebKitWebDriver'), openSession(`http://127.0.0.1:${port}`, stop)])
  } catch (error) {
    stop()
    throw error
  }
}

/** Rejects when a program cannot be started, or ends. */
function ended(program: ChildProcess, name: string): Promise<never> {
  const end = new Promise<never>((_, reject) => {
    program.on('error', error => reject(new EngineError(`${name}: ${error.message}`)))
    program.on('exit', code => reject(new EngineError(`${name} ended with ${code}`)))
  })
  // Nobody waits for it any more when the engine is closed.
  end.catch(() => undefined)
  return end
}
