import { describe, expect, it } from 'vitest'
import { locatorBox } from '../../../../src/core/geography/locatorView.ts'
import { createPictureProjection } from '../../../../src/core/geography/pictureProjection.ts'
import { ENGLAND_BOUNDS } from '../../../../src/core/geography/viewOfEngland.ts'

const projection = createPictureProjection(ENGLAND_BOUNDS, 76, 92, 0.05)
const box = (...view: [number, number, number, number]) => locatorBox(projection, view, ENGLAND_BOUNDS)

describe('the view in the small map of England', () => {
  it('has the size and the place of the view', () => {
    const [x, y] = projection.point([-0.5, 52])
    expect(box(-0.5, 51, 1.5, 52)).toMatchObject({ x, y })
    expect(box(-0.5, 51, 1.5, 52)!.width).toBeCloseTo(projection.point([1.5, 52])[0] - x)
  })

  it('is marked in its middle where it is too small to be seen', () => {
    const { x, y, width, height } = box(-0.13, 51.5, -0.12, 51.51)!
    const [middleX, middleY] = projection.point([-0.125, 51.505])
    expect([width, height]).toEqual([5, 5])
    expect(Math.hypot(x + 2.5 - middleX, y + 2.5 - middleY)).toBeLessThan(1)
  })

  it.each([
    ['all of England', [-7, 49, 2, 56.5]],
    ['as high as England', [-2, 49.5, 0, 56]],
    ['away from England', [-11, 56.5, -8, 58]],
  ] as const)('is not told where it shows %s', (_, view) => {
    expect(box(...(view as unknown as [number, number, number, number]))).toBeUndefined()
  })
})
