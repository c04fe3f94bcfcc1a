// @vitest-environment jsdom

import { describe, expect, it } from 'vitest'
import { DEFAULT_EDITION } from '../../../../src/core/areas/editions.ts'
import { SECTIONS } from '../../../../src/core/embed/options.ts'
import { elementSnippet, frameSnippet, linkSnippet, type Settings } from '../../../../src/core/embed/snippets.ts'
import fc from '../../property.ts'

const SITE = 'https://finder.example/'
const SETTINGS: Settings = {
  postcode: '',
  area: '',
  edition: DEFAULT_EDITION,
  theme: 'auto',
  accent: '',
  sections: SECTIONS,
  height: 640,
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body
}

describe('the code to paste', () => {
  it('is as short as the settings allow', () => {
    expect(elementSnippet(SITE, { ...SETTINGS, area: '07H', theme: 'dark' }, '?area=07H')).toBe(
      [
        '<script src="https://finder.example/embed.v1.js" async></script>',
        '<ccg-finder area="07H" theme="dark" min-height="640" style="display:block;min-height:640px">',
        '  <a href="https://finder.example/?area=07H">Find your CCG with CCG Finder</a>',
        '</ccg-finder>',
      ].join('\n'),
    )
  })

  it('has a frame with all that a frame needs, and a link after it', () => {
    const [frame, link] = parse(
      frameSnippet(SITE, { ...SETTINGS, height: 720 }, '?q=CM16+6TN&theme=dark', '?q=CM16+6TN'),
    ).children
    expect(frame!.getAttribute('src')).toBe(`${SITE}embed.html?q=CM16+6TN&theme=dark`)
    expect(frame!.getAttribute('title')).toBe('CCG Finder')
    expect(frame!.getAttribute('loading')).toBe('lazy')
    expect(frame!.getAttribute('allow')).toBe('geolocation; clipboard-write')
    expect(frame!.getAttribute('height')).toBe('720')
    expect(link!.getAttribute('href')).toBe(`${SITE}?q=CM16+6TN`)
  })

  it.each([
    ['ccg2017', 'Find your CCG with CCG Finder'],
    ['sicbl2022', 'Find your sub-ICB location with CCG Finder'],
    ['icb2026', 'Find your ICB with CCG Finder'],
  ] as const)('for %s says %s', (edition, words) => {
    for (const code of [elementSnippet, linkSnippet].map(write => write(SITE, { ...SETTINGS, edition }, '?x'))) {
      expect(parse(code).querySelector('a')!.textContent).toBe(words)
    }
  })

  it('pins the loader where that is wanted', () => {
    const script = parse(elementSnippet(SITE, SETTINGS, '', 'sha384-abc')).ownerDocument.querySelector('script')!
    expect([script.getAttribute('integrity'), script.crossOrigin]).toEqual(['sha384-abc', 'anonymous'])
  })

  it('holds any text as text: nothing breaks out of an attribute', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const body = parse(elementSnippet(SITE, { ...SETTINGS, postcode: `"><b>${text}` }, `?q=${text}"><b>`))
        const element = body.querySelector('ccg-finder')!
        expect(body.querySelector('b')).toBeNull()
        expect(element.getAttribute('postcode')?.replaceAll('\r', '\n')).toBe(`"><b>${text}`.replaceAll('\r', '\n'))
      }),
    )
  })
})
