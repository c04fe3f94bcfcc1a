/** Room that is left on the sides of a map for what lies over it. */
import type { Box } from './arrangeLabels.ts'

/** Pixels. */
export interface Sides {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A cover that takes more of the map than this, whichever side it is left on, is put up with. */
const MOST = 1 / 3

/** Room for each cover on the side where that takes least of the map. @param least pixels on every side */
export function sidesFor(covers: readonly Box[], { width, height }: Size, least: number): Sides {
  const sides = { left: least, top: least, right: least, bottom: least }
  for (const { left, top, right, bottom } of covers) {
    const taken = { left: right, top: bottom, right: width - left, bottom: height - top }
    const part = (side: keyof Sides) => taken[side] / (side === 'left' || side === 'right' ? width : height)
    const [side] = (Object.keys(taken) as (keyof Sides)[]).sort((a, b) => part(a) - part(b))
    if (part(side!) <= MOST) sides[side!] = Math.max(sides[side!], taken[side!])
  }
  return sides
}
