/** WebKitGTK over WebDriver, in a screen that nobody sees. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { findScreen, findWebKitDriver } from '../../scripts/lib/engines.mjs'
import { freePort } from '../servers/freePort.ts'
import { type Engine, type Key, until } from './engine.ts'

/** Keys of the WebDriver standard. */
const CODES: Readonly<Record<Key['key'], string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowDown: '\uE015',
}
/** Of a reference to an element, in the standard. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export async function startWebKit(): Promise<Engine> {
  const screen = spawn(
    findScreen() ?? 'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject).once('exit', () => reject(new Error('Xvfb ended')))
    createInterface({ input: screen.stdio[3] as NodeJS.ReadableStream }).once('line', resolve)
  })
  const port = await freePort()
  const service = spawn(findWebKitDriver() ?? 'WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', LC_ALL: 'C.UTF-8' },
    stdio: 'ignore',
  })
  const stop = () => {
    service.kill()
    screen.kill()
  }
  try {
    return await openSession(`http://127.0.0.1:${port}`, stop)
  } catch (error) {
    stop()
    throw error
  }
}

async function openSession(url: string, stop: () => void): Promise<Engine> {
  await until(() => send(`${url}/status`, 'GET').catch(() => undefined), Boolean, 'the driver of WebKit answers')
  const started = (await send(`${url}/session`, 'POST', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'eager', acceptInsecureCerts: true } },
  })) as { sessionId: string; capabilities: { browserVersion: string } }
  const session = `${url}/session/${started.sessionId}`
  const post = (path: string, body: object) => send(`${session}/${path}`, 'POST', body)
  const act = (actions: readonly object[]) => post('actions', { actions })
  const run: Engine['run'] = (work, ...args) =>
    post('execute/sync', { script: `return (${work})(...arguments)`, args }) as never
  const moveTo = async (selector: string) => {
    const origin = await post('element', { using: 'css selector', value: selector })
    await run((element: unknown) => (element as Element).scrollIntoView({ block: 'center' }), origin)
    return {
      type: 'pointerMove',
      duration: 0,
      x: 0,
      y: 0,
      origin: { [ELEMENT]: (origin as Record<string, string>)[ELEMENT] },
    }
  }
  const point = (actions: readonly object[]) => act([{ type: 'pointer', id: 'mouse', actions }])
  return {
    name: 'WebKit',
    version: started.capabilities.browserVersion,
    open: async address => void (await post('url', { url: address })),
    resize: async (width, height) => void (await post('window/rect', { width, height })),
    run,
    click: async selector =>
      void (await point([
        await moveTo(selector),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])),
    hover: async selector => void (await point([await moveTo(selector)])),
    press: async (...keys) => {
      const values = keys.flatMap(key => (typeof key === 'string' ? [...key] : [CODES[key.key]]))
      const actions = values.flatMap(value => ['keyDown', 'keyUp'].map(type => ({ type, value })))
      await act([{ type: 'key', id: 'keyboard', actions }])
    },
    close: async () => {
      await send(session, 'DELETE').catch(() => undefined)
      stop()
    },
  }
}

async function send(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`)
  return value
}
