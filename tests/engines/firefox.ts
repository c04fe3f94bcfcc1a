/** Firefox over WebDriver BiDi, as Playwright speaks it. */
import { firefox as playwright } from '@playwright/test'
import { findFirefox } from '../../scripts/lib/engines.mjs'
import type { Engine } from './engine.ts'

/** A command that Playwright always sends and the ESR of Firefox does not know. Nothing here asks for other media. */
const UNKNOWN_COMMAND = 'emulation.setMediaFeaturesOverride'

type Send = (command: string, params: unknown) => Promise<unknown>

export async function startFirefox(): Promise<Engine> {
  const browser = await playwright.launch({ channel: 'moz-firefox', executablePath: findFirefox() ?? 'firefox' })
  leaveOut(browser, UNKNOWN_COMMAND)
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  const first = (selector: string) => page.locator(selector).first()
  return {
    name: 'Firefox',
    version: browser.version(),
    open: async url => void (await page.goto(url, { waitUntil: 'commit' })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    // As a text: it runs beside the page's policy, and is the same for every engine.
    run: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`),
    click: selector => first(selector).click({ force: true }),
    hover: selector => first(selector).hover({ force: true }),
    press: async (...keys) => {
      for (const key of keys) {
        if (typeof key === 'string') await page.keyboard.type(key)
        else await page.keyboard.press(key.key)
      }
    },
    close: () => browser.close(),
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
