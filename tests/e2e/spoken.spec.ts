/** What a screen reader gets in the five main tasks: names, roles and states in the tree, and each event said once. */
import type { Page } from '@playwright/test'
import { expect, test, WEST_ESSEX } from './app.ts'

/** Collects, from now on, every text that a live region changes to. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const hear = (node: Node | null) => {
      const region = (node instanceof Element ? node : node?.parentElement)?.closest('[role=status], [role=alert]')
      const text = region?.textContent?.trim()
      if (text && said.at(-1) !== text) said.push(text)
    }
    new MutationObserver(records => {
      for (const { target, addedNodes } of records) {
        hear(target)
        for (const node of addedNodes)
          hear(node instanceof Element ? (node.querySelector('[role=alert]') ?? node) : node)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('postcode: the answer and what the map shows, each once', async ({ app, page }) => {
  await app.open()
  await expect(app.map).toBeVisible()
  const said = await listen(page)
  await app.search('CM16 6TN')
  await expect
    .poll(said)
    .toContainEqual(expect.stringMatching(/^The map shows NHS West Essex CCG\. Neighbours: .*Mid Essex/))
  const answers = (await said()).filter(text => text.startsWith('CM16 6TN was in'))
  expect(answers).toEqual(['CM16 6TN was in NHS West Essex CCG. Today: NHS Essex ICB.'])
  await expect(app.answer).toMatchAriaSnapshot(`
    - paragraph: CM16 6TN was in
    - heading "NHS West Essex CCG" [level=2]
    - term: NHS code
    - definition: 07H
  `)
})

test('a mistake is said at once, and belongs to the field', async ({ app, page }) => {
  await app.open()
  const said = await listen(page)
  await app.search('CM16 6T!')
  await expect.poll(said).toContainEqual(expect.stringContaining('A postcode has letters and numbers only'))
  await expect(app.field).toHaveAttribute('aria-invalid', 'true')
  await expect(app.field).toHaveAccessibleDescription(/A postcode has letters and numbers only/)
})

test('place: how many suggestions, and which is highlighted', async ({ app, page }) => {
  await app.open()
  const said = await listen(page)
  await app.field.pressSequentially('harlow')
  await expect.poll(said).toContainEqual(expect.stringMatching(/^\d+ suggestions?\./))
  await page.keyboard.press('ArrowDown')
  const option = app.suggestions.first()
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(app.field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
})

test('map: it has a name, a role and instructions, and says what it moves to', async ({ app, page }) => {
  await app.open('?map=10/51.77/0.1')
  await expect(page.getByRole('status').filter({ hasText: 'The map has loaded.' })).toHaveCount(1)
  await expect(app.map).toHaveAccessibleDescription(/Arrow keys move the map.*N and P.*Enter chooses/)
  const said = await listen(page)
  await app.map.focus()
  await page.keyboard.press('n')
  await expect.poll(said).toContainEqual(expect.stringMatching(/^NHS .* CCG, 1 of \d+ in view\.$/))
})

test('list: a table with a name, headers and an order, and a count that follows the filter', async ({ app, page }) => {
  await app.open('?view=list')
  const table = page.getByRole('table', { name: 'All CCGs of April 2017' })
  await expect(table.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(table.getByRole('rowheader')).toHaveCount(207)
  const said = await listen(page)
  await page.getByRole('searchbox', { name: 'Name or code' }).fill('leeds')
  await expect.poll(said).toContainEqual('3 of 207 CCGs')
  await table.getByRole('button', { name: 'Residents' }).click()
  await expect(table.getByRole('columnheader', { name: 'Residents' })).toHaveAttribute('aria-sort', 'descending')
})

test('share: the dialog has a name, and copying is confirmed', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.press(page.getByRole('button', { name: 'Share', exact: true }))
  const said = await listen(page)
  await app.press(page.getByRole('button', { name: 'Copy the link' }))
  await expect.poll(said).toContainEqual('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/\?q=CM16\+6TN&edition=ccg2017$/)
})
