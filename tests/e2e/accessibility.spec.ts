/** Every state, in the light and in the dark, without a violation; and what no program can check by rule. */
import { type App, expect, test, WEST_ESSEX } from './app.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { damage, FAILED_REQUEST } from './faults.ts'

const STATES: Record<string, (app: App) => Promise<void>> = {
  'at the start': async app => {
    await app.open()
    await expect(app.areas).toHaveCount(207)
  },
  'with suggestions': async app => {
    await app.open()
    await app.field.pressSequentially('ess')
    await app.field.press('ArrowDown')
    await expect(app.suggestions.first()).toHaveAttribute('aria-selected', 'true')
  },
  'with an answer': async app => {
    await app.open('?q=CM16+6TN')
    await app.expectAnswer(WEST_ESSEX)
    await expect(app.page.getByText('£382.6 million')).toBeVisible()
    await expect(app.map.getByText('West Essex')).toBeVisible()
  },
  'near a border, no longer in use': async app => {
    await app.open('?q=RG24+8ZQ')
    await app.expectAnswer('NHS North Hampshire CCG')
  },
  'with a choice': async app => {
    await app.open('?q=EN9')
    await app.expectAnswer(/^EN9 touches/)
  },
  'with a mistake': async app => {
    await app.open('?q=CM16+6T!')
    await expect(app.alert).toBeVisible()
  },
  'outside England': async app => {
    await app.open('?q=CF10+1EP')
    await app.expectAnswer('CF10 1EP is in Wales')
  },
  'in the sea': async app => {
    await app.open('?q=51.5,0.9')
    await app.expectAnswer('This place is outside England')
  },
  'with a bad link': async app => {
    await app.open('?edition=ccg1999&area=99Z')
    await expect(app.alert.first()).toBeVisible()
  },
  'with a file missing': async app => {
    await damage(app.page, 'overview.json', 'missing')
    await app.open('?q=CM16+6TN')
    await expect(app.page.getByRole('button', { name: 'Try again' }).first()).toBeVisible()
  },
  'asking about street maps': async app => {
    await app.open()
    await app.press(app.page.getByRole('button', { name: 'Street map' }))
    await expect(app.page.getByRole('dialog')).toBeVisible()
  },
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`no violation ${state}, ${colorScheme}`, async ({ app, expected, page }) => {
      expected.push(FAILED_REQUEST)
      await page.emulateMedia({ colorScheme })
      await reach(app)
      await expectAccessible(page)
    })
  }
}

test('the first things that the keyboard reaches skip to the search and the map', async ({ app, page }) => {
  await app.open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the search' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('region', { name: 'Map' }).locator(':focus')).toHaveCount(1)
})

test('nothing is lost at 320 pixels, which is 1280 at four times the size', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(page.getByText('£382.6 million')).toBeVisible()
  await expectNoSideways(page)
})
