import { describe, expect, it } from 'vitest'
import { keepOptions, readOptions, SECTIONS, THEMES, withoutOptions } from '../../../../src/core/embed/options.ts'
import { readLink } from '../../../../src/core/link.ts'
import fc from '../../property.ts'

describe('the options of a link', () => {
  it('are those of the table', () => {
    expect(readOptions('?q=CM16+6TN&theme=dark&accent=%235b2d8e&sections=map,search')).toMatchObject({
      options: { theme: 'dark', accent: { light: '#5b2d8e' }, sections: ['search', 'map'] },
      problems: [],
    })
    expect(readOptions('')).toEqual({ options: { theme: 'auto', sections: SECTIONS }, problems: [] })
  })

  it('that cannot be used are named, and the defaults stand in', () => {
    const { options, problems } = readOptions('?theme=pink&accent=ffff00&sections=map,everything')
    expect(options).toEqual({ theme: 'auto', sections: SECTIONS })
    expect(problems).toEqual([
      { param: 'accent', value: 'ffff00' },
      { param: 'theme', value: 'pink' },
      { param: 'sections', value: 'map,everything' },
    ])
  })

  it('are only ever words of the lists and colours, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (theme, accent, sections) => {
        const { options } = readOptions(new URLSearchParams({ theme, accent, sections }).toString())
        expect(THEMES).toContain(options.theme)
        for (const section of options.sections) expect(SECTIONS).toContain(section)
        if (options.accent) expect(Object.values(options.accent).join()).toMatch(/^#[0-9a-f]{6},#[0-9a-f]{6}$/)
      }),
    )
  })

  it('stay when the link changes, and the link stays when they do', () => {
    const text = fc.string({ minLength: 1 }).filter(text => text.trim() !== '')
    const values = fc.record({ q: text, theme: text, accent: text, sections: text }, { requiredKeys: ['q'] })
    fc.assert(
      fc.property(values, text, (from, q) => {
        const query = `?${new URLSearchParams(from)}`
        const link = `?${new URLSearchParams({ q })}`
        const kept = keepOptions(link, query)
        expect(readLink(kept).link).toEqual(readLink(link).link)
        expect(readOptions(kept)).toEqual(readOptions(query))
        expect(readLink(withoutOptions(kept)).link).toEqual(readLink(link).link)
        expect(readOptions(withoutOptions(kept))).toEqual(readOptions(''))
      }),
    )
    expect(keepOptions('', '?theme=dark')).toBe('?theme=dark')
    expect(keepOptions('?q=x', '')).toBe('?q=x')
    expect(withoutOptions('?theme=dark')).toBe('')
  })
})
