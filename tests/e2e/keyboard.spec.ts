/** The five main tasks with the keyboard alone, without a press of the mouse or a touch. */
import type { Page } from '@playwright/test'
import { expect, MOMENT, test, WEST_ESSEX } from './app.ts'

/** Presses Tab until something that fits has the focus; every stop on the way must be to be seen. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first()
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const isSeen = await page.evaluate(() => {
      const { activeElement, body } = document
      // Between the last and the first stop, the focus is on the browser's own controls.
      if (!activeElement || activeElement === body) return true
      const { width, height } = activeElement.getBoundingClientRect()
      return width > 0 && height > 0
    })
    expect(isSeen, 'what has the focus can be seen').toBe(true)
    if (await target.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`Tab never reached the ${role} ${name}`)
}

test('postcode, and to share it: the dialog keeps the focus, closes on Escape and gives it back', async ({
  app,
  page,
}) => {
  await app.open()
  await tabTo(page, 'combobox', 'Postcode, place or CCG')
  await page.keyboard.type('cm16 6tn')
  await page.keyboard.press('Enter')
  await app.expectAnswer(WEST_ESSEX)
  await tabTo(page, 'button', /^Share$/)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share this answer' })
  await expect(dialog.getByRole('textbox', { name: 'Link to this answer' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
})

test('place', async ({ app, page }) => {
  await app.open()
  await app.shortcut('/', () => expect(app.field).toBeFocused({ timeout: MOMENT }))
  await page.keyboard.type('harlow')
  await expect(app.suggestions.filter({ hasText: 'Harlow' }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await app.expectAnswer(WEST_ESSEX)
  await page.keyboard.type(' x')
  await page.keyboard.press('Escape')
  await expect(app.suggestions).toHaveCount(0)
})

test('map: from area to area, chosen with Enter, and out again', async ({ app, page }) => {
  await app.open('?map=10/51.77/0.1')
  await expect(app.map.locator('path').nth(100)).toBeAttached()
  await app.shortcut('m', () => expect(app.map).toBeFocused({ timeout: MOMENT }))
  await page.keyboard.press('n')
  await expect(page.getByRole('status').filter({ hasText: /^NHS .* CCG, 1 of \d+ in view\.$/ })).toHaveCount(1)
  const said = await page.locator('.map-said').textContent()
  await page.keyboard.press('Enter')
  await app.expectAnswer(said!.split(',')[0]!)
  await page.keyboard.press('Tab')
  await expect(app.map).not.toBeFocused()
})

test('list: found by name, chosen with Enter', async ({ app, page }) => {
  await app.open()
  const list = page.getByRole('region', { name: 'All CCGs of April 2017' })
  await app.shortcut('l', () => expect(list).toBeFocused({ timeout: MOMENT }))
  await tabTo(page, 'searchbox', 'Name or code')
  await page.keyboard.type('west ess')
  await expect(page.getByRole('row')).toHaveCount(2)
  await tabTo(page, 'link', 'West Essex')
  await page.keyboard.press('Enter')
  await app.expectAnswer(WEST_ESSEX)
})

test('a letter typed in a field is a letter; single keys can be turned off, and stay off', async ({ app, page }) => {
  await app.open()
  await app.field.focus()
  await page.keyboard.type('ml/?')
  await expect(app.field).toHaveValue('ml/?')
  await expect(app.map).toBeAttached()
  await app.field.blur()

  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await app.shortcut('?', () => expect(dialog).toBeVisible({ timeout: MOMENT }))
  await tabTo(page, 'checkbox', 'Use shortcuts of a single key on this page')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await app.open()
  await page.keyboard.press('/')
  await expect(app.field).not.toBeFocused()
  await page.keyboard.press('?')
  await expect(dialog).toBeHidden()
})
