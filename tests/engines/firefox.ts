/** Firefox over WebDriver BiDi, as Playwright speaks it. */
import { firefox as playwright } from '@playwright/test'
import { findFirefox } from '../../scripts/lib/engines.mjs'
import { type Engine, EngineError, inTime } from './engine.ts'

/** A command that Playwright always sends and the ESR of Firefox does not know. Nothing here asks for other media. */
const UNKNOWN_COMMAND = 'emulation.setMediaFeaturesOverride'
/** What Playwright says when the browser has gone. */
const GONE = /closed|crash|disconnected|Protocol error|WebSocket/i

type Send = (command: string, params: unknown) => Promise<unknown>

export async function startFirefox(): Promise<Engine> {
  const browser = await playwright.launch({
    channel: 'moz-firefox',
    executablePath: findFirefox() ?? 'firefox',
    // Playwright would close the browser at a signal and let the process live; as it ends, the browser does.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  leaveOut(browser, UNKNOWN_COMMAND)
  const page = await inTime(browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } }), 'a new page')
  const first = (selector: string) => page.locator(selector).first()
  /** Tells what the engine did from what the page did. */
  const ask = async <T>(what: string, work: Promise<T>): Promise<T> => {
    try {
      return await inTime(work, what)
    } catch (error) {
      if (!browser.isConnected() || page.isClosed() || GONE.test(String(error))) throw new EngineError(String(error))
      throw error
    }
  }
  const box = async (selector: string) => {
    await first(selector).scrollIntoViewIfNeeded()
    const box = await first(selector).boundingBox()
    if (!box) throw new Error(`${selector} is not to be seen`)
    return { x: (part: number) => box.x + box.width * part, y: box.y + box.height / 2 }
  }
  return {
    name: 'Firefox',
    version: browser.version(),
    open: async url => void (await ask('open', page.goto(url, { waitUntil: 'commit' }))),
    resize: (width, height) => ask('resize', page.setViewportSize({ width, height })),
    // As a text: it runs beside the page's policy, and is the same for every engine.
    run: (work, ...args) => ask('run', page.evaluate(`(${work})(...${JSON.stringify(args)})`)),
    click: selector => ask('click', first(selector).click({ force: true })),
    hover: (selector, x = 0, y = 0) =>
      ask(
        'hover',
        box(selector).then(at => page.mouse.move(at.x(0.5) + x, at.y + y)),
      ),
    drag: (selector, from, to) =>
      ask(
        'drag',
        box(selector).then(async ({ x, y }) => {
          await page.mouse.move(x(from), y)
          await page.mouse.down()
          await page.mouse.move(x(to), y, { steps: 5 })
          await page.mouse.up()
        }),
      ),
    press: async (...keys) => {
      for (const key of keys)
        await ask('press', typeof key === 'string' ? page.keyboard.type(key) : page.keyboard.press(key.key))
    },
    close: () => inTime(browser.close(), 'close', 10_000).catch(() => undefined),
  }
}

/** By the sessions' own class, which Playwright keeps to itself: its version is pinned. */
function leaveOut(browser: object, command: string): void {
  const { _connection: connection } = browser as {
    _connection: { toImpl(of: object): { _browserSession: { send: Send } } }
  }
  const sessions = Object.getPrototypeOf(connection.toImpl(browser)._browserSession) as { send: Send }
  const { send } = sessions
  sessions.send = function (name, params) {
    return name === command ? Promise.resolve({}) : send.call(this, name, params)
  }
}
