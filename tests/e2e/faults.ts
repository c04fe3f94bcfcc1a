/** Ways in which a file of `public/geo` fails to arrive whole. */
import type { Page, Route } from '@playwright/test'
import { type Fault, withOtherDigit } from '../fileFaults.ts'
import { geoAddress } from '../servers/published.ts'

/** What Chromium itself writes to the console when a request fails. */
export const FAILED_REQUEST = /^console: Failed to load resource/

/** Damages a file, `areas.json`; the function that it returns damages it in another way, or mends it. */
export async function damage(page: Page, file: string, fault: Fault): Promise<(next?: Fault) => void> {
  const address = geoAddress(file)
  const whole = await (await page.request.get(address)).body()
  let now: Fault | undefined = fault
  await page.route(
    ({ pathname }) => pathname === address,
    route => (now ? answer(route, now, whole) : route.continue()),
  )
  return next => {
    now = next
  }
}

function answer(route: Route, fault: Fault, whole: Buffer): Promise<void> {
  switch (fault) {
    case 'cut off':
      return route.abort('connectionfailed')
    case 'missing':
      return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found\n' })
    case 'an error':
      return route.fulfill({ status: 500, contentType: 'text/plain', body: 'Internal error\n' })
    case 'truncated':
      return route.fulfill({ body: whole.subarray(0, whole.length / 2) })
    case 'changed':
      return route.fulfill({ body: withOtherDigit(whole) })
    case 'a web page instead':
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' })
  }
}
