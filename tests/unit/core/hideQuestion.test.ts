import { describe, expect, it } from 'vitest'
import { hideQuestion } from '../../../src/core/hideQuestion.ts'
import { readLink } from '../../../src/core/link.ts'

describe('an address that sends no question', () => {
  it.each([
    ['', ''],
    ['?q=CM16+6TN', '#q=CM16+6TN'],
    ['?q=51.70430,0.12395&edition=icb2026&map=9/51.7/0.12', '?edition=icb2026#q=51.70430,0.12395&map=9/51.7/0.12'],
    ['?map=9/51.7/0.12', '#map=9/51.7/0.12'],
    ['?area=07H&view=list', '?area=07H&view=list'],
    ['?q=R%26D%23x%3F', '#q=R%26D%23x%3F'],
  ])('of %s is %s, and reads the same', (link, hidden) => {
    expect(hideQuestion(link)).toBe(hidden)
    expect(hideQuestion(hidden)).toBe(hidden)
    expect(readLink(hidden)).toEqual(readLink(link))
  })
})
