/** Fingers on a widget's map: one scrolls the page, two move the map. */
import type { CDPSession } from '@playwright/test'
import { expect, test } from './test.ts'

interface Finger {
  x: number
  y: number
}

/** Moves fingers along, in steps, as a hand does. */
async function swipe(session: CDPSession, fingers: Finger[], by: Finger): Promise<void> {
  const at = (part: number) => fingers.map(({ x, y }, id) => ({ x: x + by.x * part, y: y + by.y * part, id }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 8; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

for (const count of [1, 2]) {
  // One after the other in one page, Chromium at times gives the second gesture to the page that the first one scrolled.
  const title = { 1: 'one finger scrolls the page and is told of two', 2: 'two fingers move the map' }[count]!
  test(title, { tag: '@phone' }, async ({ context, finder, host, page, widget }) => {
    await host(`<meta name="viewport" content="width=device-width"><script src="${finder.url}embed.v1.js"></script>
      <ccg-finder area="07H" sections="map"></ccg-finder><div style="height:2000px"></div>`)
    await expect(widget().map.locator('.map-area--chosen')).toBeVisible()
    await widget().map.scrollIntoViewIfNeeded()
    const session = await context.newCDPSession(page)
    /** Where the area stands on the map; both are measured at once, because the page may still be scrolling. */
    const areaPosition = () =>
      widget().map.evaluate(map => {
        const [area, frame] = [map.querySelector('.map-area--chosen')!, map].map(part => part.getBoundingClientRect())
        return { x: area!.x - frame!.x, y: area!.y - frame!.y }
      })
    const before = await areaPosition()
    const scrolled = Number(await page.evaluate('scrollY'))
    const box = (await widget().map.boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    if (count === 1) {
      await swipe(session, [{ x, y }], { x: 0, y: -120 })
      await expect(widget().frame.getByText('Use two fingers to move the map.')).toBeVisible()
      await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(scrolled)
      // The detailed border may arrive meanwhile, and be a pixel wider.
      const after = await areaPosition()
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(5)
    } else {
      const fingers = [-40, 40].map(apart => ({ x: x + apart, y }))
      await swipe(session, fingers, { x: 60, y: 0 })
      await expect.poll(async () => (await areaPosition()).x).toBeGreaterThan(before.x + 20)
    }
  })
}

test('a tap asks about the point', { tag: '@phone' }, async ({ finder, host, widget }) => {
  await host(`<meta name="viewport" content="width=device-width"><script src="${finder.url}embed.v1.js"></script>
    <ccg-finder area="07H"></ccg-finder>`)
  await expect(widget().map.locator('.map-area--chosen')).toBeVisible()
  await widget().map.tap()
  await expect(widget().answer).toContainText('The point at')
})
