import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GROUNDS, readAccent, SOFT } from '../../../../src/core/embed/accent.ts'
import { AA_TEXT, type Colour, contrast, formatColour, mix, parseColour } from '../../../../src/core/embed/colour.ts'
import fc from '../../property.ts'

const colour = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 }))) as unknown as fc.Arbitrary<Colour>

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4.0],
  ])('of %s on %s is %d, as WCAG has it', (a, b, ratio) => {
    expect(contrast(parseColour(a)!, parseColour(b)!)).toBeCloseTo(ratio, 2)
    expect(contrast(parseColour(b)!, parseColour(a)!)).toBeCloseTo(ratio, 2)
  })
})

describe('a colour', () => {
  it('reads back as it is written', () => {
    fc.assert(fc.property(colour, colour => void expect(parseColour(formatColour(colour))).toEqual(colour)))
  })

  it.each(['#5B2D8E', '5b2d8e', ' #5b2d8e '])('is read from %j', text => {
    expect(parseColour(text)).toEqual([0x5b, 0x2d, 0x8e])
  })

  it.each(['', 'red', '#12', '#12345', '#1234567', '#ggg', 'rgb(0,0,0)', '#5b2d8e;}', 'url(x)', '#fff #000'])(
    'is not read from %j',
    text => {
      expect(parseColour(text)).toBeUndefined()
    },
  )

  it('is read from no other text', () => {
    fc.assert(fc.property(fc.string(), text => !parseColour(text) || /^\s*#?[0-9a-f]{3,6}\s*$/i.test(text)))
  })
})

describe('an accent', () => {
  it('that is taken can be read as text on every ground, light and dark', () => {
    fc.assert(
      fc.property(colour, colour => {
        const reading = readAccent(formatColour(colour))
        if (reading.kind !== 'accent') return
        for (const scheme of ['light', 'dark'] as const) {
          const accent = parseColour(reading.accent[scheme])!
          const grounds = GROUNDS[scheme].map(text => parseColour(text)!)
          for (const ground of [...grounds, mix(grounds[0]!, accent, SOFT)]) {
            expect(contrast(accent, ground)).toBeGreaterThanOrEqual(AA_TEXT)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is used exactly as given in the light, and lightened no more than it takes in the dark', () => {
    expect(readAccent('#5b2d8e')).toMatchObject({ kind: 'accent', accent: { light: '#5b2d8e' } })
    expect(readAccent('#004d00')).toMatchObject({ kind: 'accent', accent: { light: '#004d00' } })
  })

  it.each(['#ffff00', '#ffffff', '#ff8800', '#83d2c7'])('of %s is refused: too faint', text => {
    const reading = readAccent(text)
    expect(reading.kind).toBe('faint')
    expect(reading).toHaveProperty('least', AA_TEXT)
  })

  it('is checked against the grounds that the design tokens have', () => {
    const tokens = readFileSync(new URL('../../../../src/ui/tokens.css', import.meta.url), 'utf8')
    for (const [i, token] of ['paper', 'surface', 'sunken'].entries()) {
      expect(tokens).toContain(`--${token}: light-dark(${GROUNDS.light[i]}, ${GROUNDS.dark[i]})`)
    }
    const soft = readFileSync(new URL('../../../../src/features/embed/embed.css', import.meta.url), 'utf8')
    expect(soft).toContain(`--accent-soft: color-mix(in srgb, var(--accent) ${SOFT * 100}%, var(--paper))`)
  })
})
