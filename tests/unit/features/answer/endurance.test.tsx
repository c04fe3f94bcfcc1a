// @vitest-environment jsdom
/** Impatience, and clocks that are wrong. */
import { afterEach, expect, test, vi } from 'vitest'
import { openApp, WEST_ESSEX } from '../../screen/app.tsx'

afterEach(() => void vi.useRealTimers())

for (const year of [1970, 2099]) {
  test(`does not care that the clock says ${year}`, async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${year}-01-02T00:00:00Z`) })
    const app = await openApp('?q=CM16+6TN')
    const answer = await app.expectAnswer(WEST_ESSEX)
    expect(answer.textContent).toContain('NHS Essex ICB')
  })
}

test('fifty searches at once end with the last', async () => {
  const app = await openApp()
  for (let i = 0; i < 49; i++) app.search(`EN${1 + (i % 9)} ${i % 7}AA`)
  app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  expect(app.field.value).toBe('CM16 6TN')
  expect(app.query).toBe('#q=CM16+6TN')
})
