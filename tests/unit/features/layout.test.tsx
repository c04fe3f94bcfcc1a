// @vitest-environment jsdom
/** Every page has one header and one footer. */
import { render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { BulkPage } from '../../../src/features/bulk/BulkPage.tsx'
import { StandardPage } from '../../../src/features/layout/StandardPage.tsx'
import { contactLink } from '../../../src/words/contact.ts'
import { openApp } from '../screen/app.tsx'

const LINKS = [
  ['Look up many postcodes at once', '/bulk.html'],
  ['Every CCG and ICB as a plain page, which needs no script', '/ccg/index.html'],
  ['Put CCG Finder on your website', '/builder.html'],
  ['Accessibility', '/accessibility.html'],
  ['Privacy: what the website can see', '/privacy.html'],
] as const

test.each([
  ['the app', () => openApp()],
  ['many postcodes', () => render(<BulkPage />)],
  [
    'a page without script',
    () =>
      render(
        <StandardPage>
          <main id="content" />
        </StandardPage>,
      ),
  ],
])('%s', async (_, open) => {
  await open()
  const header = within(screen.getByRole('banner'))
  expect(header.getByRole('link', { name: 'CCG Finder' }).getAttribute('href')).toBe('/')
  expect(header.getByRole('link', { name: 'What were CCGs?' }).getAttribute('href')).toBe('/?view=about')
  expect(screen.getByRole('navigation', { name: 'Skip' })).toBeTruthy()
  const footer = within(screen.getByRole('contentinfo'))
  for (const [name, href] of LINKS) expect(footer.getByRole('link', { name }).getAttribute('href')).toBe(href)
  expect(footer.queryByRole('link', { name: /^Contact/ })).toBeNull()
})

test('whoever runs the website can be reached from every page', () => {
  vi.stubEnv('VITE_CONTACT', 'help@example.org')
  render(<StandardPage>{null}</StandardPage>)
  expect(screen.getByRole('link', { name: /^Contact/ }).getAttribute('href')).toBe('mailto:help@example.org')
  expect(contactLink('https://example.org/contact')).toBe('https://example.org/contact')
  expect(contactLink('')).toBeUndefined()
})
