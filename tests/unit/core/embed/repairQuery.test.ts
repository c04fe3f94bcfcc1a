import { describe, expect, it } from 'vitest'
import { repairQuery } from '../../../../src/core/embed/repairQuery.ts'

const MEANT = '?q=CM16+6TN&edition=ccg2019&theme=dark&sections=search'

/** `search` and `hash` as a browser gives them. */
const parts = (query: string): [string, string] => {
  const { search, hash } = new URL(`https://finder.example/embed.html${query}`)
  return [search, hash]
}

describe('an address of the widget that was spoilt', () => {
  it.each([
    ['not at all', MEANT],
    ['by &amp;', MEANT.replaceAll('&', '&amp;')],
    ['by &amp; twice', MEANT.replaceAll('&', '&amp;amp;')],
    ['by &#038;', MEANT.replaceAll('&', '&#038;')],
    ['by &#38;', MEANT.replaceAll('&', '&#38;')],
    ['by &#038; that was escaped itself', MEANT.replaceAll('&', '&%23038;')],
    ['by &sect without its semicolon', MEANT.replace('&sect', '§')],
  ])('%s is read as it was meant', (_, spoilt) => {
    expect(repairQuery(...parts(spoilt))).toBe(MEANT)
  })

  it('has its region back', () => {
    expect(repairQuery(...parts('?edition=ccg2018®ion=E40000003'))).toBe('?edition=ccg2018&region=E40000003')
  })

  it.each(['', '?q=R%26D', '?q=a%26amp%3Bb', '?q=%C2%A7', '?q=CM16+6TN#?secret=Ab3'])('%s keeps its meaning', query => {
    expect(repairQuery(...parts(query))).toBe(query.split('#')[0])
  })
})
