/** A browser over WebDriver, the standard: what WebKitGTK's driver knows of it. */
import { type Engine, EngineError, type Key, PATIENCE, until } from './engine.ts'

/** Keys of the standard. */
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
/** Errors of the standard that say that the browser has gone, or that its driver cannot do what is asked. */
const NO_ANSWER = [
  'invalid session id',
  'no such window',
  'session not created',
  'unknown command',
  'unknown method',
  'unsupported operation',
]
const OPTIONS = { pageLoadStrategy: 'eager', acceptInsecureCerts: true }
/** Milliseconds that a drag takes. */
const DRAG = 200

/** `stop` ends the driver. */
export async function openSession(url: string, stop: () => void): Promise<Engine> {
  const isReady = () => send(`${url}/status`, 'GET').catch(() => undefined)
  await until(isReady, Boolean, 'the driver answers')
  const started = (await send(`${url}/session`, 'POST', { capabilities: { alwaysMatch: OPTIONS } })) as {
    sessionId: string
    capabilities: { browserVersion: string }
  }
  const session = `${url}/session/${started.sessionId}`
  const post = (path: string, body: object) => send(`${session}/${path}`, 'POST', body)
  const act = (actions: readonly object[]) => post('actions', { actions })
  const run: Engine['run'] = (work, ...args) =>
    post('execute/sync', { script: `return (${work})(...arguments)`, args }) as never
  /** Brings an element into view; the way to so many pixels from its middle. */
  const moveTo = async (selector: string) => {
    const found = (await post('element', { using: 'css selector', value: selector })) as Record<string, string>
    // At once: where the page scrolls smoothly, the pointer would be sent to where the element is not yet.
    const bring = (element: unknown) => {
      const it = element as Element
      it.scrollIntoView({ block: 'center', behavior: 'instant' })
      return it.getBoundingClientRect().width
    }
    const width = await run(bring, found)
    const origin = { [ELEMENT]: found[ELEMENT] }
    const move = (x: number, y: number, duration = 0) => ({
      type: 'pointerMove',
      duration,
      x: Math.round(x),
      y: Math.round(y),
      origin,
    })
    return { width, move }
  }
  const point = (...actions: readonly object[]) => act([{ type: 'pointer', id: 'mouse', actions }])
  const down = { type: 'pointerDown', button: 0 }
  const up = { type: 'pointerUp', button: 0 }
  return {
    name: 'WebKit',
    version: started.capabilities.browserVersion,
    open: async address => void (await post('url', { url: address })),
    resize: async (width, height) => void (await post('window/rect', { width, height })),
    run,
    click: async selector => void (await point((await moveTo(selector)).move(0, 0), down, up)),
    hover: async (selector, x = 0, y = 0) => void (await point((await moveTo(selector)).move(x, y))),
    drag: async (selector, from, to) => {
      const { width, move } = await moveTo(selector)
      await point(move((from - 0.5) * width, 0), down, move((to - 0.5) * width, 0, DRAG), up)
    },
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
  const what = `${method} ${new URL(url).pathname.split('/').slice(3).join('/')}`
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch(cause => {
    throw new EngineError(`no answer to ${what}`, { cause })
  })
  const { value } = (await response.json().catch(cause => {
    throw new EngineError(`half an answer to ${what}`, { cause })
  })) as { value: { error: string; message: string } | null }
  if (response.ok) return value
  const words = `${value?.error}: ${value?.message} (${what})`
  throw NO_ANSWER.includes(value?.error ?? '') ? new EngineError(words) : new Error(words)
}
