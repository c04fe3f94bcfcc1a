import { describe, expect, it } from 'vitest'
import {
  type Arrangement,
  arrangeLabels,
  breakLines,
  type Label,
  type LabelStyle,
} from '../../../../src/core/geography/arrangeLabels.ts'
import fc from '../../property.ts'

type Kind = 'area' | 'town'
type Arranged = Label<Kind> & Arrangement

const styles: Record<Kind, LabelStyle> = {
  area: { lineHeight: 14, padding: 5, lineLetters: 16 },
  town: { lineHeight: 14, padding: 5, dot: 7 },
}
const arrange = (labels: readonly Label<Kind>[], width: number, height: number) =>
  arrangeLabels<Kind, Label<Kind>>(labels, { styles, measure: text => text.length * 7, width, height })
const label = (text: string, x: number, y: number, weight: number, more: Partial<Label<Kind>> = {}): Label<Kind> => {
  return { key: text, text, kind: 'area', x, y, weight, ...more }
}
const names = (labels: readonly Arranged[]) => labels.map(({ text }) => text)

describe('names on the map', () => {
  it('give way to more important ones', () => {
    const labels = [label('Small', 105, 100, 1), label('Large', 100, 100, 2), label('Apart', 300, 300, 1)]
    expect(names(arrange(labels, 500, 500))).toEqual(['Large', 'Apart'])
  })

  it('stay within the map', () => {
    const labels = [label('Edge', 2, 100, 1), label('Inside', 100, 100, 1)]
    expect(names(arrange(labels, 500, 500))).toEqual(['Inside'])
  })

  it('stay away from areas that are too small for them', () => {
    const labels = [label('Tight', 100, 100, 2, { room: 20 }), label('Roomy', 100, 200, 1, { room: 60 })]
    expect(names(arrange(labels, 500, 500))).toEqual(['Roomy'])
  })

  it('leave obstacles free: the pin, the credits', () => {
    const labels = [label('Below', 100, 100, 2), label('Apart', 300, 300, 1)]
    const sheet = { styles, measure: (text: string) => text.length * 7, width: 500, height: 500 }
    const pin = { left: 90, top: 60, right: 110, bottom: 100 }
    expect(names(arrangeLabels<Kind, Label<Kind>>(labels, { ...sheet, obstacles: [pin] }))).toEqual(['Apart'])
  })

  it('take the next of their other positions when one is taken', () => {
    const others = [
      { x: 102, y: 100 },
      { x: 300, y: 200 },
      { x: 300, y: 300 },
    ]
    const [, moved] = arrange([label('Large', 100, 100, 2), label('Small', 105, 100, 1, { others })], 500, 500)
    expect(moved).toMatchObject({ text: 'Small', x: 300, y: 200 })
  })

  it('never overlap', () => {
    const anyLabel = fc.record({
      key: fc.constant('key'),
      text: fc.string({ minLength: 1, maxLength: 20 }),
      kind: fc.constantFrom('area' as const, 'town' as const),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 600 }),
      weight: fc.integer({ min: 0, max: 1e6 }),
    })
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 60 }), labels => {
        const arranged = arrange(labels, 600, 600)
        for (const a of arranged) {
          for (const b of arranged) if (a !== b) expect(apart(a, b)).toBe(true)
        }
      }),
    )
  })

  it('break between words', () => {
    expect(breakLines('Bath and North East Somerset', 16)).toEqual(['Bath and North', 'East Somerset'])
    expect(breakLines('Northumberland', 5)).toEqual(['Northumberland'])
    expect(breakLines('Bath and North East Somerset')).toEqual(['Bath and North East Somerset'])
  })
})

/** Written anew, so that it does not share a mistake with what it checks. */
function apart(a: Arranged, b: Arranged): boolean {
  const [left, right] = [a, b].map(({ kind, x, width }) => (kind === 'area' ? x - width / 2 : x)) as [number, number]
  const sideBySide = left + a.width <= right || right + b.width <= left
  const height = (a.lines.length + b.lines.length) * 7
  return sideBySide || Math.abs(a.y - b.y) >= height
}
