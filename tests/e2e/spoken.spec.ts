/** What a screen reader gets where only a browser has it: the tree of the answer, and the map. `tests/spoken.ts` has the words. */
import type { Page } from '@playwright/test'
import { collectSpoken, SPOKEN } from '../spoken.ts'
import { expect, test } from './app.ts'

async function listen(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(collectSpoken)
  return () => said.jsonValue()
}

test('postcode: the answer and what the map shows, each once', async ({ app, page }) => {
  const { asked, said: answer, lead, area, term } = SPOKEN.postcode
  await app.open()
  await expect(app.map).toBeVisible()
  const said = await listen(page)
  await app.search(asked)
  await expect.poll(said).toContainEqual(expect.stringMatching(SPOKEN.map.said))
  expect((await said()).filter(text => text.startsWith(lead))).toEqual([answer])
  await expect(app.answer).toMatchAriaSnapshot(`
    - paragraph: ${lead}
    - heading "${area}" [level=1]
    - term: ${term[0]}
    - definition: ${term[1]}
  `)
})

test('map: it has a name, a role and instructions, and says what it moves to', async ({ app, page }) => {
  await app.open('?map=10/51.77/0.1')
  await expect(page.getByRole('status').filter({ hasText: 'The map has loaded.' })).toHaveCount(1)
  await expect(app.map).toHaveAccessibleDescription(/Arrow keys move the map.*N and P.*Enter chooses/)
  const said = await listen(page)
  await app.map.focus()
  await page.keyboard.press(SPOKEN.step.key)
  await expect.poll(said).toContainEqual(expect.stringMatching(SPOKEN.step.said))
})
