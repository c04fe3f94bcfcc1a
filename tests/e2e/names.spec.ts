import { expect, test, WEST_ESSEX } from './app.ts'

test('a suggestion is chosen by pointer or touch', { tag: '@phone' }, async ({ app }) => {
  await app.open()
  await app.press(app.field)
  await app.field.pressSequentially('harlow')
  await app.press(app.suggestions.filter({ hasText: /^Harlow District/ }))
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.suggestions).toHaveCount(0)
})
