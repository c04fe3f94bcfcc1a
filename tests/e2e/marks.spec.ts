/** What the map marks: the area under the pointer or the cross, and the areas that are compared. */
import { LAYERS } from '../../src/core/link.ts'
import { expect, test, WEST_ESSEX } from './app.ts'
import { colourClasses, nameContrasts } from './mapColours.ts'

test('the border of the area under the pointer is lifted, and let down again', async ({ app, page }) => {
  await app.open('?map=11/51.77/0.1')
  await expect(app.areas).toHaveCount(207)
  await app.map.hover()
  await expect(page.getByRole('tooltip')).toHaveText(WEST_ESSEX)
  const lifted = app.map.locator('.map-area--lifted')
  await expect(lifted).toHaveCount(1)
  await expect(lifted).toHaveCSS('stroke-width', '2.5px')
  // The name can be pointed at, and stays; Escape takes it away, and the pointer need not move (WCAG 1.4.13).
  await page.getByRole('tooltip').hover()
  await expect(lifted).toHaveCount(1)
  await expect(page.getByRole('tooltip')).toHaveText(WEST_ESSEX)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.mouse.move(0, 0)
  await expect(lifted).toHaveCount(0)
  await app.map.click()
  await app.expectAnswer(WEST_ESSEX)
})

test('so is that of the area under the keyboard’s cross', async ({ app, page }) => {
  await app.open('?map=11/51.77/0.1')
  await expect(app.areas).toHaveCount(207)
  while (!(await app.map.evaluate(map => map === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.press('Equal')
  await expect(app.map.locator('.map-area--lifted')).toHaveCount(1)
  await page.keyboard.press('n')
  await expect(app.map.locator('.map-area--lifted')).toHaveCount(1)
})

test('compared areas have the colours of their charts', async ({ app }) => {
  await app.open('?compare=07H,06Q')
  await expect(app.map.locator('.map-area--series-0')).toHaveCount(1)
  await expect(app.map.locator('.map-area--series-1')).toHaveCount(1)
  const colours = () =>
    app.map
      .locator('[class*="map-area--series"]')
      .evaluateAll(areas => new Set(areas.map(area => getComputedStyle(area).fill)).size)
  await expect.poll(colours).toBe(2)
})

test('an entry of the legend shows the CCGs of its colour alone, until it is pressed again', async ({ app, page }) => {
  await app.open('?layer=density')
  const fills = () =>
    app.map
      .locator('path[class*="map-area--class"]')
      .evaluateAll(areas => new Set(areas.map(area => getComputedStyle(area).fill)).size)
  await expect.poll(fills).toBe(5)
  const entry = page.getByRole('list', { name: 'Show only the areas of one colour' }).getByRole('button').first()
  await entry.click()
  await expect(entry).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(fills).toBe(2)
  await entry.click()
  await expect.poll(fills).toBe(5)
})

test('names can be read on every colour, light and dark; in forced colours five classes have five patterns, in map and legend', async ({
  app,
  page,
}) => {
  await app.open('?layer=budget&map=8/52.2/-0.8')
  await expect(app.map.locator('.map-name--area .map-name__text').first()).toBeVisible()
  await expect(app.map.locator('.map-name--town .map-name__text').first()).toBeVisible()
  for (const layer of LAYERS) {
    await page.getByLabel('Colour the map by').selectOption(layer)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect
        .poll(async () => Math.min(...(await nameContrasts(page))), `${layer}, ${colorScheme}`)
        .toBeGreaterThanOrEqual(4.5)
    }
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    const { map, legend } = await colourClasses(page)
    expect(new Set(map).size, map.join()).toBe(5)
    expect(legend).toEqual(map)
  }
})

test('the legend has the colours of marked areas, one or compared, under the pointer too', async ({ app, page }) => {
  for (const [query, count] of [
    ['?area=07H', 1],
    ['?compare=07H,06Q', 2],
  ] as const) {
    await test.step(query, async () => {
      await app.show(`${query}&layer=budget&map=9/51.77/0.1`)
      const marked = app.map.locator(':is(.map-area--chosen, [class*="map-area--series"])[class*="map-area--class"]')
      await expect(marked).toHaveCount(count)
      await page.mouse.move(0, 0)
      await app.map.hover()
      await expect(app.map.locator('.map-area--lifted')).toHaveCount(1)
      const { legend } = await colourClasses(page)
      const fills = await marked.evaluateAll(areas => areas.map(area => getComputedStyle(area).fill))
      expect(fills.filter(fill => !legend.includes(fill))).toEqual([])
    })
  }
})

test('on the map of what changed, every area has the colours of the legend alone', async ({ app, page }) => {
  await app.open('?edition=ccg2019&since=ccg2017&area=01K&map=9/54.1/-2.8')
  await expect(page.locator('path.map-change').first()).toBeAttached()
  await expect(app.map.locator('.map-area--chosen')).toHaveCount(1)
  await app.map.hover()
  await expect
    .poll(() => app.areas.evaluateAll(areas => [...new Set(areas.map(area => getComputedStyle(area).fillOpacity))]))
    .toEqual(['0'])
})

test('in forced colours each kind of change has a pattern of its own, in map and legend', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await app.open('?edition=ccg2017&since=ccg2016')
  await expect(page.locator('.legend .change-fill--part')).toBeVisible()
  await expect(page.locator('path.map-change').first()).toBeAttached()
  await expect(page.getByRole('heading', { name: /What changed between/ })).toBeVisible()
  const kinds = ['unchanged', 'merged', 'split', 'moved', 'part']
  const fillsIn = (part: string) =>
    page.evaluate(
      selectors =>
        selectors.map(selector => {
          const { fill } = getComputedStyle(document.querySelector(selector)!)
          const pattern = /^url\("#([^"]+)"\)/.exec(fill)?.[1]
          return pattern && !document.querySelector(`pattern#${pattern}`) ? 'none' : fill
        }),
      kinds.map(kind => `${part}.change-fill--${kind}`),
    )
  const map = await fillsIn('path.map-change')
  expect(map).not.toContain('none')
  expect(new Set(map).size, map.join()).toBe(kinds.length)
  expect(await fillsIn('.legend ')).toEqual(map)
})
