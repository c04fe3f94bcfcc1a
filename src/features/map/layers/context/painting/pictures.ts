/** What the map asks of whoever paints its context, and what it gets. */
import type { ContextLayer, ContextSet } from '../../../../../core/geography/context.ts'
import type { TileName } from '../../../../../core/geography/decodeTile.ts'
import type { ContextColours } from '../contextColours.ts'
import type { TileRange } from '../tileRange.ts'

/** The neighbours' land and the sea below the areas; all else above them. */
export type CanvasName = 'ground' | 'inks'

export interface PictureOrder {
  /** Of two orders for one canvas, the later counts. */
  readonly canvas: CanvasName
  readonly range: TileRange
  /** The zoom of the map, within half of one of the range's. */
  readonly zoom: number
  /** Pixels of the device to a pixel of the page. */
  readonly ratio: number
  readonly sets: readonly ContextSet[]
  /** Layers that are painted, the lowest first. */
  readonly layers: readonly ContextLayer[]
  readonly colours: ContextColours
}

export interface Picture {
  /** Undefined where there is nothing to paint. */
  readonly image: ImageBitmap | undefined
  /** Paths of the tiles that are on it. */
  readonly paths: readonly string[]
  readonly sets: readonly ContextSet[]
  readonly names: readonly TileName[]
  /** False while more tiles are on their way. */
  readonly isWhole: boolean
}

/** Paints, wherever it runs. */
export interface PicturePainter {
  /**
   * Resolves when all tiles have come or failed, or, after a while, when more have come than on the last picture of the same order; with
   * undefined where a later order for the canvas has come, or none is wanted. Rejects where the browser cannot paint.
   */
  paint(order: PictureOrder): Promise<Picture | undefined>
  /** Ends the work on the last order for a canvas. */
  cancel(canvas: CanvasName): void
}

/** What the page has its pictures from. */
export interface Painter extends PicturePainter {
  /** False once it is known that the browser draws with the processor alone. */
  hasGraphicsCard(): boolean
  stop(): void
}

/** Pixels of the device, from the world's left and upper sides. Whole: pictures meet without a seam. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a range of tiles is, at the zoom and the ratio of an order. */
export function boxOf({ range, zoom, ratio }: Pick<PictureOrder, 'range' | 'zoom' | 'ratio'>, part = range): PixelBox {
  const edge = (tile: number) => Math.round(tile * tileWidth(zoom - range.z) * ratio)
  const [left, top] = [edge(part.left), edge(part.top)]
  return { left, top, width: edge(part.right) - left, height: edge(part.bottom) - top }
}

/** Pixels of the page of a tile that is enlarged by some zooms. */
export function tileWidth(zooms: number): number {
  return 256 * 2 ** zooms
}
