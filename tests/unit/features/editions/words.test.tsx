// @vitest-environment jsdom
/** What the page says follows its edition: a finder of boards never asks for a CCG. */
import { expect, test } from 'vitest'
import { EDITIONS } from '../../../../src/core/areas/editions.ts'
import { openApp, screen } from '../../screen/app.tsx'

const SAID = {
  ccg: ['Which CCG was yours?', 'Postcode, place or CCG', 'Enter a postcode, place, GP practice or CCG'],
  sicbl: [
    'Which sub-ICB location was yours?',
    'Postcode, place or sub-ICB location',
    'Enter a postcode, place, GP practice or sub-ICB location',
  ],
  icb: ['Which ICB was yours?', 'Postcode, place or ICB', 'Enter a postcode, place, GP practice or ICB'],
} as const

test.each(EDITIONS.map(({ id, kind }) => [id, kind] as const))('%s asks for its own areas', async (id, kind) => {
  const [question, label, empty] = SAID[kind]
  const app = await openApp(`?edition=${id}`)
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading.textContent).toBe(id === 'icb2026' ? 'Which ICB is yours?' : question)
  expect(app.field.labels?.[0]?.textContent).toBe(label)
  app.search('')
  await app.expectAlert(empty)
  if (kind === 'ccg') return
  expect(document.title).not.toMatch(/Clinical/)
  expect(document.querySelector('.search')?.textContent).not.toMatch(/\bCCG/)
})

test('an answer of the boards of today says nothing of CCGs but where they closed', async () => {
  const app = await openApp('?q=CM16+6TN&edition=icb2026')
  const answer = await app.expectAnswer('NHS Essex ICB')
  expect(answer.textContent).not.toMatch(/\bCCG/)
})
