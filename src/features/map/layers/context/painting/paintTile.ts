import type { ContextLayer, TileCoords } from '../../../../../core/geography/context.ts'
import { CONTEXT_STYLES, widthAt } from '../../../../../core/geography/contextStyles.ts'
import type { TileShape } from '../../../../../core/geography/decodeTile.ts'
import type { ContextColours } from '../contextColours.ts'

/** A tile of the context, ready to be painted. */
export interface PaintableTile {
  readonly coords: TileCoords
  readonly extent: number
  readonly paths: ReadonlyMap<ContextLayer, Path2D>
}

export interface Target {
  /** The square to be painted, of the zoom of the closest of the tiles or of a closer one. */
  readonly coords: TileCoords
  /** Its left and upper sides on the canvas, and its width, pixels of the device. */
  readonly left: number
  readonly top: number
  readonly size: number
  /** Pixels of the device to a pixel of the page. */
  readonly ratio: number
  /** The zoom of the map, which widths are for. */
  readonly zoom: number
}

/** Paints a square of the map from the tiles of the context that cover it, layer by layer. What they have beyond it is painted as well. */
export function paintTile(
  context: OffscreenCanvasRenderingContext2D,
  tiles: readonly PaintableTile[],
  layers: readonly ContextLayer[],
  { coords, left, top, size, ratio, zoom }: Target,
  colours: ContextColours,
): void {
  // Where the pieces of a road meet, no notch shows.
  context.lineJoin = 'round'
  for (const layer of layers) {
    const { colour, from, to = Infinity, widths, dash } = CONTEXT_STYLES[layer]
    if (Math.round(zoom) < from || Math.round(zoom) > to) continue
    for (const tile of tiles) {
      const path = tile.paths.get(layer)
      if (!path) continue
      const enlarged = 2 ** (coords.z - tile.coords.z)
      const scale = (size * enlarged) / tile.extent
      const tileLeft = left + (tile.coords.x * enlarged - coords.x) * size
      const tileTop = top + (tile.coords.y * enlarged - coords.y) * size
      context.setTransform(scale, 0, 0, scale, tileLeft, tileTop)
      if (widths) {
        // In steps of the tile, as everything under this transform.
        const pixel = ratio / scale
        context.strokeStyle = colours[colour]!
        context.lineWidth = widthAt(widths, zoom) * pixel
        context.lineCap = dash ? 'butt' : 'round'
        context.setLineDash(dash ? dash.map(length => length * pixel) : [])
        context.stroke(path)
      } else {
        context.fillStyle = colours[colour]!
        context.fill(path)
      }
    }
  }
}

export function toPath({ lines, isFilled }: TileShape): Path2D {
  const path = new Path2D()
  for (const line of lines) {
    line.forEach(({ x, y }, i) => {
      if (i === 0) path.moveTo(x, y)
      else path.lineTo(x, y)
    })
    if (isFilled) path.closePath()
  }
  return path
}
