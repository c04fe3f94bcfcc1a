/** With a pointer that hovers; phones have none. */
import { expect, test, WEST_ESSEX } from './app.ts'

test('the pointer over the map shows the name of the CCG', async ({ app }) => {
  await app.open('?map=11/51.77/0.1')
  await expect(app.areas).toHaveCount(207)
  await app.map.hover()
  await expect(app.page.getByRole('tooltip')).toHaveText(WEST_ESSEX)
})
