/** Small screens and large letters: the page never scrolls sideways, and nothing is cut off. */
import { test } from './app.ts'
import { expectNoSideways } from './axe.ts'
import { FAILED_REQUEST } from './faults.ts'
import { STATES } from './states.ts'

/** 1280 pixels at 400 %, and a phone on its side. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 740, height: 340 },
]

for (const [state, reach] of Object.entries(STATES)) {
  test(`nothing is lost or cut off ${state}, at 400 % and on a phone on its side`, async ({ app, expected, page }) => {
    expected.push(FAILED_REQUEST)
    await page.setViewportSize(SIZES[0]!)
    await reach(app)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await expectNoSideways(page)
    }
  })
}
