/** What tests of releases start from: two real builds, and a host that has the pages of one and the files of either. */
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import { buildNewRelease, type ReleaseHost, startReleaseHost } from '../servers/releases.ts'
import { test as base } from './app.ts'

export const test = base.extend<{ host: ReleaseHost }, { newDist: string }>({
  newDist: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs from this pattern
    async ({}, use) => {
      const dist = await buildNewRelease()
      await use(dist)
      await rm(dirname(dist), { recursive: true })
    },
    { scope: 'worker' },
  ],
  // The app's fixture watches for errors and for other hosts; here both are what is tested.
  expected: async ({ expected }, use) => {
    expected.push(/^request: http:\/\/127\.0\.0\.1:/, /^console: /)
    await use(expected)
  },
  host: async ({ newDist }, use) => {
    const host = await startReleaseHost(newDist)
    await use(host)
    await host.stop()
  },
})

export const QUESTION = '?q=CM16+6TN'
export const both = ['old', 'new'] as const
export const again = (page: Page) => page.getByRole('button', { name: 'Load the page again' })

/** Opens the old release and waits until its worker answers. */
export async function install(page: Page, host: ReleaseHost): Promise<void> {
  host.has('old', both)
  await page.goto(host.url + QUESTION)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
/** Overwrites what the worker keeps at the first such address. */
export const spoil = (page: Page, address: string) =>
  page.evaluate(async address => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const request = (await cache.keys()).find(({ url }) => new URL(url).pathname.match(address))
      const kept = request && (await cache.match(request))
      if (kept) await cache.put(request, new Response('{', { headers: kept.headers }))
      if (kept) return true
    }
    return false
  }, address)

/** Runs in the page. */
export async function isSpoilt(address: string): Promise<boolean> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const isIt = new URL(request.url).pathname.match(address)
      if (isIt && (await (await cache.match(request))?.text()) === '{') return true
    }
  }
  return false
}

/** Lets the page keep so many files, and no more until `release()` is called in it. */
export function holdPuts(page: Page, most: number): Promise<unknown> {
  return page.addInitScript(most => {
    const { put } = Cache.prototype
    let puts = 0
    const released = new Promise(resolve => Object.assign(window, { release: resolve }))
    Cache.prototype.put = async function (...pair) {
      if (++puts > most) await released
      return put.apply(this, pair)
    }
  }, most)
}
