import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PRIVACY, PRIVACY_STATEMENT } from '../../../src/words/privacy.ts'

it.each(['README.md', 'docs/hosting.md', 'docs/embedding.md'])('%s says of privacy what the app says', file => {
  expect(readFileSync(file, 'utf8').replace(/\s+/g, ' ')).toContain(PRIVACY_STATEMENT)
})

it('the page says it first', () => expect(PRIVACY.sections[0].text).toBe(PRIVACY_STATEMENT))
