import { expect, test, WEST_ESSEX } from './app.ts'

const HARLOW = '?map=11/51.77/0.1'

test('a click or tap on the map asks about the point', { tag: '@phone' }, async ({ app }) => {
  await app.open(HARLOW)
  await expect(app.map).toBeVisible()
  await app.press(app.map)
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.answer).toContainText('The point at 51.7')
})

test('a map whose width is no whole number is dragged on whole pixels, and no area lights up meanwhile', async ({
  app,
  page,
}) => {
  await app.open(HARLOW)
  await expect(app.areas).toHaveCount(207)
  const box = (await app.map.boundingBox())!
  expect(box.width % 1).not.toBe(0)
  const pane = app.map.locator('.leaflet-map-pane')
  const fractions = () => pane.evaluate(({ style }) => style.transform.match(/\d\.\d+/g) ?? [])
  const lit = app.map.locator('path:hover')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await expect(lit).toHaveCount(1)
  await page.mouse.down()
  for (const by of [80, 160, 240]) {
    await page.mouse.move(x + by, y + by / 2)
    await expect(pane).toHaveAttribute('style', new RegExp(`translate3d\\(${by}px, ${by / 2}px, 0px\\)`))
    expect(await fractions()).toEqual([])
    await expect(lit).toHaveCount(0)
  }
  // Beyond the map, too.
  await page.mouse.move(box.x - 40, y)
  await expect(pane).toHaveAttribute('style', /translate3d\(-\d+px/)
  await page.mouse.up()
  await page.mouse.move(x, y)
  await expect(lit).toHaveCount(1)
  expect(await fractions()).toEqual([])
})

test('a click while the map glides on from a drag is answered, and the map does not go back', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await app.open(HARLOW)
  await expect(app.areas).toHaveCount(207)
  // In the page: a map that is let go late does not glide.
  await app.map.evaluate(async map => {
    const { left, top, width, height } = map.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const act = (type: string, by = 0) => {
      const at = { clientX: x - by, clientY: y + by, bubbles: true, cancelable: true, view: window }
      document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent(type, at))
    }
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
    act('mousedown')
    for (const by of [40, 80, 120, 160]) {
      await frame()
      act('mousemove', by)
    }
    act('mouseup', 160)
    await frame()
    await frame()
    for (const type of ['mousedown', 'mouseup', 'click']) act(type)
  })
  await expect(app.answer).toContainText('The point at 51.')
  await expect(page).toHaveURL(/map=11/)
  await expect(page).not.toHaveURL(/map=11\/51\.77\/0\.1(?!\d)/)
})

test('the keyboard alone moves the map, hears what is under the cross, and chooses it', { tag: '@phone' }, async ({
  app,
}) => {
  await app.open('?map=9/51.77/0.1')
  await expect(app.map).toBeVisible()
  const { keyboard } = app.page
  await expect(app.areas).toHaveCount(207)
  while (!(await app.map.evaluate(map => map === document.activeElement))) await keyboard.press('Tab')
  await keyboard.press('Equal')
  await expect(app.page.getByRole('status').filter({ hasText: `${WEST_ESSEX} is under the cross.` })).toHaveCount(1)
  // What is said can be read: nothing stands on it.
  const said = app.page.locator('.map-said')
  const isOnTop = (box: Element) => {
    const { left, top, width, height } = box.getBoundingClientRect()
    const corners = [
      [left + 8, top + height / 2],
      [left + width - 8, top + height / 2],
      [left + width / 2, top + 4],
      [left + width / 2, top + height - 4],
    ] as const
    // It lets the pointer through, so what is found may be the map that it is in.
    const map = box.closest('.leaflet-container')
    return corners.every(([x, y]) => map?.contains(document.elementFromPoint(x, y)))
  }
  await expect.poll(() => said.evaluate(isOnTop)).toBe(true)
  await keyboard.press('Enter')
  await app.expectAnswer(WEST_ESSEX)
})

test('a window that changes its size leaves the link alone, the controls move the map, and the moved map is part of the link', {
  tag: '@phone',
}, async ({ app, page, hasTouch }) => {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.areas).toHaveCount(207)
  // The map has gone to the answer by then, and goes nowhere else by itself.
  await expect(app.map.locator('.map-area--chosen')).toBeVisible()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.setViewportSize({ width: height, height: width })
  await page.getByRole('button', { name: 'Zoom in' }).focus()
  await expect(page).toHaveURL('/#q=CM16+6TN')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#q=CM16\+6TN&map=[0-9.]+\/51\.[0-9]+\/0\.[0-9]+$/)
  const zoom = () => Number(new URL(page.url().replace('#', '?')).searchParams.get('map')!.split('/')[0])
  const before = zoom()
  await app.press(page.getByRole('button', { name: 'Zoom in' }))
  await expect.poll(zoom).toBeGreaterThan(before)
  if (hasTouch) return
  await app.press(page.getByRole('button', { name: 'Show all of England' }))
  await expect(page).toHaveURL(/&map=[4-6](\.[0-9]+)?\/5[23]\.[0-9]+\/-[23]\.[0-9]+$/)
})

test('a click abroad says that it is outside England, and one in the sea the nearest CCG within five kilometres', async ({
  app,
}) => {
  await app.open('?map=9/48.86/2.35')
  await expect(app.areas).toHaveCount(207)
  await app.press(app.map)
  await app.expectAnswer('This point is outside England')
  await expect(app.answer).not.toContainText('nearest')

  await app.open('?map=12/51.50/0.80')
  await expect(app.areas).toHaveCount(207)
  await app.press(app.map)
  await app.expectAnswer('This point is outside England')
  await expect(app.answer).toContainText(/The nearest CCG was NHS .* CCG, about [0-9.]+ (km|metres) away/)
  await app.press(app.answer.getByRole('button', { name: /^Show NHS/ }))
  await app.expectAnswer(/^NHS .* CCG$/)
})

test('the map moves by buttons; the wheel and one finger are the page’s until the map has the focus', {
  tag: '@phone',
}, async ({ app, page, hasTouch }) => {
  await app.open('?map=7/51.50/-3.50')
  await expect(app.areas).toHaveCount(207)
  const place = () => new URL(page.url().replace('#', '?')).searchParams.get('map')!.split('/').map(Number)
  const move = page.getByRole('button', { name: 'Move the map' })
  await app.press(move)
  await app.press(page.getByRole('button', { name: 'Move right' }))
  await expect.poll(() => place()[2]).toBeGreaterThan(-3.5)
  await app.press(page.getByRole('button', { name: 'Move up' }))
  await expect.poll(() => place()[1]).toBeGreaterThan(51.5)
  await app.press(move)
  await expect(page.getByRole('button', { name: 'Move right' })).toBeHidden()
  await expect(app.map).toHaveCSS('touch-action', 'pan-x pan-y')
  if (hasTouch) return

  const moved = place()
  await app.map.hover()
  await page.mouse.wheel(0, -300)
  await expect(page.getByText(/To zoom, hold .+ and scroll, or click the map first\./)).toBeVisible()
  expect(place()).toEqual(moved)
  await app.press(app.map)
  await expect(app.answer).toContainText(/point/i)
  await page.mouse.wheel(0, -300)
  await expect.poll(() => place()[0]).toBeGreaterThan(7)
})

/** Wide, high, an island, and of a usual shape. */
const SHAPES = {
  '11N': 'NHS Kernow CCG',
  '00L': 'NHS Northumberland CCG',
  '10L': 'NHS Isle of Wight CCG',
  '07H': WEST_ESSEX,
}

test('nothing lies over an area that the map shows: no button, no credit, no small map', { tag: '@phone' }, async ({
  app,
  page,
}) => {
  await app.open()
  await expect(app.areas).toHaveCount(207)
  for (const [code, name] of Object.entries(SHAPES)) {
    await app.follow(`?area=${code}`)
    await app.expectAnswer(name)
    await expect(page.getByRole('status').filter({ hasText: `The map shows ${name}` })).toHaveCount(1)
    const covering = () =>
      page.evaluate(() => {
        const area = document.querySelector('.map-area--chosen')!.getBoundingClientRect()
        return [...document.querySelectorAll('.map-controls__group, .map__credits, .map-locator')]
          .filter(cover => {
            const { left, top, right, bottom } = cover.getBoundingClientRect()
            return left < area.right && area.left < right && top < area.bottom && area.top < bottom
          })
          .map(({ className }) => String(className))
      })
    expect(await covering(), name).toEqual([])
  }
})

test('an area is clear of the credits however many lines these take', async ({ app, page }) => {
  for (const width of [390, 320, 240]) {
    await page.setViewportSize({ width, height: 844 })
    await app.open('?q=M1+1AE')
    await app.expectAnswer('NHS Manchester CCG')
    await expect(page.getByRole('link', { name: 'OpenStreetMap contributors' })).toBeVisible()
    const overlap = () =>
      page.evaluate(() => {
        const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
        return boxOf('.map-area--chosen').bottom - boxOf('.map__credits').top
      })
    await expect.poll(overlap, `${width} px`).toBeLessThanOrEqual(0)
  }
})
