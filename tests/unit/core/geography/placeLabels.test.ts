import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  breakLines,
  type Label,
  type LabelStyle,
  type Placement,
  placeLabels,
} from '../../../../src/core/geography/placeLabels.ts'

type Kind = 'area' | 'town'
type Placed = Label<Kind> & Placement

const styles: Record<Kind, LabelStyle> = {
  area: { lineHeight: 14, padding: 5, lineLetters: 16 },
  town: { lineHeight: 14, padding: 5, dot: 7 },
}
const place = (labels: readonly Label<Kind>[], width: number, height: number) =>
  placeLabels<Kind, Label<Kind>>(labels, { styles, measure: text => text.length * 7, width, height })
const label = (text: string, x: number, y: number, weight: number, more: Partial<Label<Kind>> = {}): Label<Kind> => {
  return { key: text, text, kind: 'area', x, y, weight, ...more }
}
const names = (labels: readonly Placed[]) => labels.map(({ text }) => text)

describe('names on the map', () => {
  it('give way to more important ones', () => {
    const labels = [label('Small', 105, 100, 1), label('Large', 100, 100, 2), label('Apart', 300, 300, 1)]
    expect(names(place(labels, 500, 500))).toEqual(['Large', 'Apart'])
  })

  it('stay within the map', () => {
    const labels = [label('Edge', 2, 100, 1), label('Inside', 100, 100, 1)]
    expect(names(place(labels, 500, 500))).toEqual(['Inside'])
  })

  it('stay away from areas that are too small for them', () => {
    const labels = [label('Tight', 100, 100, 2, { room: 20 }), label('Roomy', 100, 200, 1, { room: 60 })]
    expect(names(place(labels, 500, 500))).toEqual(['Roomy'])
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
        const placed = place(labels, 600, 600)
        for (const a of placed) {
          for (const b of placed) if (a !== b) expect(apart(a, b)).toBe(true)
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
function apart(a: Placed, b: Placed): boolean {
  const [left, right] = [a, b].map(({ kind, x, width }) => (kind === 'area' ? x - width / 2 : x)) as [number, number]
  const sideBySide = left + a.width <= right || right + b.width <= left
  const height = (a.lines.length + b.lines.length) * 7
  return sideBySide || Math.abs(a.y - b.y) >= height
}
