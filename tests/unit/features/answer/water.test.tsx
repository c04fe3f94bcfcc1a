// @vitest-environment jsdom
/** A point in a harbour or a tidal river was in no CCG: its answer, its title and its announcement say so, once. */
import { expect, test } from 'vitest'
import { openApp, waitFor } from '../../screen/app.tsx'

test.each([
  ['?q=50.7,-2.0', 'NHS Dorset CCG', 'the nearest CCG', 'was'],
  ['?q=51.61,-2.66', /^NHS .* CCG$/, 'the nearest CCG', 'was'],
  ['?q=51.5055,-0.0754', 'NHS Tower Hamlets CCG', 'the nearest CCG', 'was'],
  ['?q=50.7,-2.0&edition=icb2026', /ICB$/, 'the nearest ICB', 'is'],
])('%s is water, and no part of the nearest area', async (query, name, nearest, verb) => {
  const app = await openApp(query)
  const answer = await app.expectAnswer(name)
  const area = document.getElementById('answer-heading')!.textContent
  const lead = answer.querySelector('.answer__lead')!.textContent
  expect(lead).toMatch(new RegExp(`^This is water; ${nearest}, (?:about|less than) .* away, ${verb}$`))
  await waitFor(() => expect(app.statuses.join('\n')).toContain(`${lead} ${area}.`))
  await waitFor(() => expect(document.title).toContain(`: water; ${nearest} ${verb} ${area} — `))
  expect(answer.textContent.match(/water/g)).toHaveLength(1)
  expect(`${answer.textContent} ${app.statuses.join(' ')}`).not.toMatch(/The point at/)
})
