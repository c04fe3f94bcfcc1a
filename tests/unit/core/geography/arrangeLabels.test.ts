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
  area: { lineHeight: 14, padding: 5, lineLetters: 16, repeat: 100 },
  town: { lineHeight: 14, padding: 5, dot: 7, sides: ['right', 'left', 'above', 'below'] },
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

  it('leave the ends of borders free, but for cities, which cover as few as they can', () => {
    const sheet = { measure: (text: string) => text.length * 7, width: 500, height: 500 }
    const end = (x: number, y: number) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 })
    const aside = [end(125, 100), end(135, 100), end(75, 100), end(65, 100)]
    const ends = [...aside, end(100, 80), end(95, 120), end(105, 120)]
    const town = label('Town', 100, 100, 1, { kind: 'town' })
    const arrangeIn = (mayCoverEnds: boolean) =>
      arrangeLabels<Kind, Label<Kind>>([town], {
        ...sheet,
        ends,
        styles: { ...styles, town: { ...styles.town, mayCoverEnds } },
      })
    expect(arrangeIn(false)).toEqual([])
    expect(arrangeIn(true).map(({ side }) => side)).toEqual(['above'])
  })

  it('take the next of their other positions when one is taken', () => {
    const others = [
      { x: 102, y: 100 },
      { x: 300, y: 200 },
      { x: 300, y: 300 },
    ]
    const [, moved] = arrange(
      [label('Large', 100, 100, 2), label('Small', 105, 100, 1, { others: () => others })],
      500,
      500,
    )
    expect(moved).toMatchObject({ text: 'Small', x: 300, y: 200 })
  })

  it('stand on another side of their dot where there is no room on its right', () => {
    const town = (text: string, x: number, y = 100) => label(text, x, y, 1, { kind: 'town' })
    const sideOf = (label: Label<Kind>, width: number) => arrange([label], width, 500)[0]?.side
    expect(sideOf(town('Western', 20), 500)).toBe('right')
    expect(sideOf(town('Eastern', 480), 500)).toBe('left')
    expect(sideOf(town('Long as the map', 58), 120)).toBe('above')
    expect(sideOf(town('Long as the map', 58, 14), 120)).toBe('below')
  })

  it('have no other position worked out where they fit', () => {
    const others = () => expect.unreachable()
    expect(names(arrange([label('Fits', 100, 100, 1, { others })], 500, 500))).toEqual(['Fits'])
  })

  it('leave the dots of others free', () => {
    const town = (text: string, x: number, weight: number) => label(text, x, 100, weight, { kind: 'town' })
    const arranged = arrange([town('Liverpool', 200, 2), town('Manchester', 250, 1)], 500, 500)
    expect(arranged.map(({ text, side }) => [text, side])).toEqual([
      ['Liverpool', 'left'],
      ['Manchester', 'right'],
    ])
  })

  it('do not stand again close by, but where the first of them has no room', () => {
    const road = (x: number) => label('A414', x, 100, 1)
    expect(arrange([road(2), road(50), road(120), road(200)], 500, 500).map(({ x }) => x)).toEqual([50, 200])
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
  const [left, right] = [a, b].map(({ x, width, side, kind }) => {
    const isCentred = kind === 'area' || side === 'above' || side === 'below'
    return isCentred ? x - width / 2 : side === 'left' ? x - width : x
  }) as [number, number]
  const [upper, lower] = [a, b].map(({ y, side, kind }) =>
    kind === 'area' ? y : side === 'above' ? y - 14 : side === 'below' ? y + 14 : y,
  ) as [number, number]
  const sideBySide = left + a.width <= right || right + b.width <= left
  const height = (a.lines.length + b.lines.length) * 7
  return sideBySide || Math.abs(upper - lower) >= height
}
