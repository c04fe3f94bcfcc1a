import { describe, expect, it } from 'vitest'
import { basePath, contact, siteUrl } from '../../../scripts/lib/site.mjs'

describe('the address of the site', () => {
  it.each([
    [{}, 'http://localhost:4173/', '/'],
    [{ SITE_URL: 'https://finder.example' }, 'https://finder.example/', '/'],
    [{ SITE_URL: 'https://council.example/tools/ccg' }, 'https://council.example/tools/ccg/', '/tools/ccg/'],
    [{ BASE_PATH: '/tools/ccg/' }, 'http://localhost:4173/tools/ccg/', '/tools/ccg/'],
    [{ SITE_URL: 'https://a.example/x/', BASE_PATH: '/x/' }, 'https://a.example/x/', '/x/'],
  ])('%j: %s, %s', (settings, site, base) => {
    expect([siteUrl(settings), basePath(settings)]).toEqual([site, base])
  })

  it.each([
    [{ SITE_URL: 'finder.example' }, 'such as https://example.org/'],
    [{ SITE_URL: 'ftp://finder.example/' }, 'such as https://example.org/'],
    [{ SITE_URL: 'https://finder.example/?x' }, 'such as https://example.org/'],
    [{ BASE_PATH: 'tools/ccg' }, 'such as /tools/ccg/'],
    [{ BASE_PATH: '/a/../b/' }, 'such as /tools/ccg/'],
    [{ BASE_PATH: '//elsewhere.example/' }, 'such as /tools/ccg/'],
    [{ SITE_URL: 'https://a.example/', BASE_PATH: '/x/' }, 'name two folders'],
  ])('%j is refused, in words that help', (settings, words) => {
    expect(() => [siteUrl(settings), basePath(settings)]).toThrow(words)
  })
})

describe('who runs the site', () => {
  it.each(['', 'help@example.org', 'https://example.org/contact?x=1'])('may be %j', text => {
    expect(contact({ CONTACT: text })).toBe(text)
  })

  it.each(['help', 'javascript:alert(1)', 'a b@example.org', 'mailto:help@example.org'])('is not %j', text => {
    expect(() => contact({ CONTACT: text })).toThrow('CONTACT must be')
  })
})
