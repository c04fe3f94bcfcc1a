// @vitest-environment jsdom
/** The app on a page that the browser translates, beside the same app on a page that it does not. */
import { expect, test } from 'vitest'
import { translatePage, untranslated } from '../../translatePage.ts'
import { renderApp, waitFor } from '../screen/app.tsx'

/** Links one after the other, each with words that tell that its answer is there. */
const WALK: readonly (readonly [link: string, words: string])[] = [
  ['?q=CM16+6TN', 'CM16 6TN was in'],
  ['?q=M1+1AE', 'NHS Manchester CCG'],
  ['?q=M1+1AE&edition=icb2026', 'NHS Greater Manchester ICB'],
  ['?q=EN9', 'touches'],
  ['?area=E38000041&edition=ccg2016', 'NHS Cumbria CCG'],
  ['?area=E38000041&edition=ccg2016&since=ccg2015', 'NHS Cumbria CCG'],
  ['?compare=07H,06Q', 'Mid Essex'],
  ['?compare=07H,06Q,14L', 'Manchester'],
  ['?compare=14L', 'Manchester'],
  ['?practice=F81120', 'F81120'],
  ['?q=CF10+1EP', 'Wales'],
  ['?q=Q1+1AA', 'No postcode starts with'],
  ['?view=list', 'West Essex'],
  ['?view=list&edition=icb2026', 'Essex'],
  ['?region=E40000003', 'London'],
  ['?layer=population', 'Manchester'],
  ['?view=about', 'CCG'],
  ['', 'CCG'],
]

function open() {
  const { address, container } = renderApp('')
  return { address, container, text: () => container.textContent ?? '' }
}

test('says the same on a translated page, link after link', async () => {
  const plain = open()
  await waitFor(() => expect(plain.container.querySelector('[role=application]')).not.toBeNull())
  const translated = open()
  await waitFor(() => expect(translated.text()).toBe(plain.text()))
  translated.container.id = 'translated'
  translatePage({ lang: 'pl', selector: '#translated' })
  for (const [link, words] of WALK) {
    for (const { address } of [plain, translated]) address.follow(link)
    await waitFor(() => {
      expect(plain.container.querySelector('[aria-busy=true]')).toBeNull()
      expect(plain.text()).toContain(words)
      expect(plain.text()).not.toMatch(/Loading|Looking/)
      expect(untranslated(translated.text())).toBe(plain.text())
    })
  }
})
