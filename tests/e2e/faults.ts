/** Ways in which a file of `public/geo` fails to arrive whole. */
import type { Page, Route } from '@playwright/test'

export type Fault = 'missing' | 'truncated' | 'a web page instead' | 'cut off'
export const FAULTS: readonly Fault[] = ['missing', 'truncated', 'a web page instead', 'cut off']

/** What Chromium itself writes to the console when a request fails. */
export const FAILED_REQUEST = /^console: Failed to load resource/

/** Damages a file, `areas.json`; the function that it returns mends it again. */
export async function damage(page: Page, file: string, fault: Fault): Promise<() => Promise<void>> {
  const isFile = ({ pathname }: URL) => pathname === `/geo/${file}`
  const whole = await (await page.request.get(`/geo/${file}`)).body()
  const half = whole.subarray(0, whole.length / 2)
  const handler = (route: Route) => answer(route, fault, half)
  await page.route(isFile, handler)
  return () => page.unroute(isFile, handler)
}

function answer(route: Route, fault: Fault, half: Buffer): Promise<void> {
  if (fault === 'cut off') return route.abort('connectionfailed')
  if (fault === 'missing') return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found\n' })
  if (fault === 'truncated') return route.fulfill({ body: half })
  return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' })
}
