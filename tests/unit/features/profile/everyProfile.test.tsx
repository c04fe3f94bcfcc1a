// @vitest-environment jsdom
/**
 * Every one of the 207 profiles, opened one after the other in the page as Back and Forward would: whole, without an error,
 * and with names, headings and tables that can be read. The rules of WCAG that need colours and sizes are checked in a browser.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type AppScreen, openApp, waitFor } from '../../screen/app.tsx'
import { structureFaults } from '../../screen/structure.ts'

const { gss: CODES } = JSON.parse(readFileSync('public/geo/figures.json', 'utf8')) as { gss: string[] }
/** So that no single test takes long. */
const PARTS = 9
const SECTIONS = [
  'Practices and hospitals',
  'Population',
  'Budget',
  'Who paid for what',
  'Contact details before it closed',
  'The NHS and councils around it',
]
/** Ages, patients and budget always; the strip of 207 only where a budget per patient makes sense. */
const chartsOf = (code: string) => (['E38000215', 'E38000216'].includes(code) ? 3 : 4)

/** Waits until the profile is that of the code, with its charts and providers. */
async function profileOf(app: AppScreen, code: string): Promise<HTMLElement> {
  return waitFor(() => {
    const profile = document.querySelector<HTMLElement>('.profile')
    const name = app.answer?.querySelector('#answer-heading')?.textContent
    const isThere =
      document.querySelector('.codes')?.textContent?.includes(code) &&
      profile?.querySelector('h2')?.textContent === `What ${name} was like` &&
      profile.querySelectorAll('.chart__drawing > .part > svg').length === chartsOf(code) &&
      profile.querySelector('.provider-list')
    if (!profile || !isThere) throw new Error(`The profile of ${code} is not there`)
    return profile
  })
}

function expectWhole(code: string, profile: HTMLElement): void {
  const sections = [...profile.querySelectorAll('.profile-section')]
  expect(sections.map(section => section.querySelector('h3')?.textContent)).toEqual(SECTIONS)
  for (const section of sections) {
    const heading = section.querySelector('h3')?.textContent
    expect(section.textContent?.length, `${code}, ${heading}`).toBeGreaterThan(120)
    expect(section.querySelector('.profile-section__source')?.textContent, `${code}, ${heading}`).toMatch(
      /^Source: .*(20\d\d)/,
    )
  }
  for (const chart of profile.querySelectorAll('.chart'))
    expect(chart.querySelectorAll('svg :is(path, rect, circle)').length, code).toBeGreaterThan(1)
  expect(profile.textContent, code).not.toMatch(/undefined|NaN|null|Infinity|\[object/)
}

for (let part = 0; part < PARTS; part++) {
  test(`every profile is whole, and nothing in it is without a name or out of order, part ${part + 1}`, async () => {
    const codes = CODES.filter((_, i) => i % PARTS === part)
    const app = await openApp(`?area=${codes[0]}`)
    for (const code of codes) {
      app.follow(`?area=${code}`)
      const profile = await profileOf(app, code)
      expectWhole(code, profile)
      expect(structureFaults(document.querySelector('main')!), code).toEqual([])
    }
  })
}

test('there are 207', () => {
  expect(new Set(CODES).size).toBe(207)
})
