// @vitest-environment node
import { expect, it } from 'vitest'
import { EMPTY_LINK, readLink, writeLink, writePinnedLink } from '../../../src/core/link.ts'

it.each([
  [{ ...EMPTY_LINK, query: { kind: 'text' as const, text: 'CM16 6TN' } }, '?q=CM16+6TN&edition=ccg2017'],
  [EMPTY_LINK, '?edition=ccg2017'],
  [{ ...EMPTY_LINK, edition: 'icb2026' as const }, '?edition=icb2026'],
])('a link to pass on names its edition once', (link, query) => {
  expect(writePinnedLink(link)).toBe(query)
  expect(writeLink(readLink(query).link)).toBe(writeLink(link))
})

it('a link to pass on chooses its edition, though only a search led there', () => {
  expect(writePinnedLink({ ...EMPTY_LINK, edition: 'icb2026', left: 'ccg2017' })).toBe('?edition=icb2026')
})
