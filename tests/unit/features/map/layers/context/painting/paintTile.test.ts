import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { CONTEXT_LAYERS } from '../../../../../../../src/core/geography/context.ts'
import { CONTEXT_STYLES, widthAt } from '../../../../../../../src/core/geography/contextStyles.ts'
import { paintTile } from '../../../../../../../src/features/map/layers/context/painting/paintTile.ts'

describe('styles', () => {
  const css = ['src/features/map/context-inks.css', 'src/ui/tokens.css'].map(file => readFileSync(file, 'utf8')).join()

  it.each(CONTEXT_LAYERS)('%s has a colour for light and dark', layer => {
    expect(css).toMatch(new RegExp(`${CONTEXT_STYLES[layer].colour}: light-dark\\(`))
  })

  it('widths are interpolated between zooms, and constant beyond', () => {
    const widths = [
      [8, 1],
      [12, 3],
    ] as const
    expect([7, 8, 10, 12, 15].map(zoom => widthAt(widths, zoom))).toEqual([1, 1, 2, 3, 3])
  })
})

describe('a tile of the map', () => {
  const paint = (z: number, x: number, y: number) => {
    const context = {
      setTransform: vi.fn(),
      stroke: vi.fn(),
      fill: vi.fn(),
      setLineDash: vi.fn(),
    } as unknown as OffscreenCanvasRenderingContext2D
    const path = {} as Path2D
    const tile = { coords: { z: 9, x: 255, y: 170 }, extent: 4096, paths: new Map([['motorway', path] as const]) }
    paintTile(
      context,
      [tile],
      CONTEXT_LAYERS,
      { coords: { z, x, y }, left: 100, top: 40, size: 512, ratio: 2, zoom: z },
      { '--context-motorway': 'blue' },
    )
    return context
  }

  it('is the tile of the context, at its zoom', () => {
    expect(paint(9, 255, 170).setTransform).toHaveBeenCalledWith(512 / 4096, 0, 0, 512 / 4096, 100, 40)
  })

  it('is a part of the enlarged tile, at a closer zoom', () => {
    const scale = (512 * 4) / 4096
    expect(paint(11, 1022, 681).setTransform).toHaveBeenCalledWith(scale, 0, 0, scale, 100 - 2 * 512, 40 - 512)
  })

  it('has lines of the width in pixels of the page, however the tile is enlarged', () => {
    const context = paint(11, 1022, 681)
    const pixels = (context.lineWidth * ((512 * 4) / 4096)) / 2
    expect(pixels).toBeCloseTo(widthAt(CONTEXT_STYLES.motorway.widths!, 11))
  })
})
