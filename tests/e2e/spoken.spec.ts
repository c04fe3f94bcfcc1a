/** What a screen reader gets in the five main tasks: names, roles and states in the tree, and each event said once. */
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

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
    - heading "NHS West Essex CCG" [level=1]
    - term: NHS code
    - definition: 07H
  `)
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
