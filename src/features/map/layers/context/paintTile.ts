import type { ContextLayer, TileCoords } from '../../../../core/geography/context.ts'
import { CONTEXT_STYLES, widthAt } from '../../../../core/geography/contextStyles.ts'
import type { TileShape } from '../../../../core/geography/decodeTile.ts'
import type { ContextColours } from './contextColours.ts'

/** A tile of the context, ready to be painted. */
export interface PaintableTile {
  readonly coords: TileCoords
  readonly extent: number
  readonly paths: ReadonlyMap<ContextLayer, Path2D>
}

export interface Target {
  /** The tile of the map that the canvas is. */
  readonly coords: TileCoords
  /** Width of the canvas, pixels of the device. */
  readonly size: number
  /** Pixels of the device to a pixel of the page. */
  readonly ratio: number
}

/** Paints one or more tiles of the context, layer by layer, on a tile of the map of the same zoom or a closer one. */
export function paintTile(
  context: OffscreenCanvasRenderingContext2D,
  tiles: readonly PaintableTile[],
  layers: readonly ContextLayer[],
  { coords, size, ratio }: Target,
  colours: ContextColours,
): void {
  // Where the pieces of a road meet, no notch shows.
  context.lineJoin = 'round'
  for (const layer of layers) {
    const { colour, from, to = Infinity, widths, dash } = CONTEXT_STYLES[layer]
    if (coords.z < from || coords.z > to) continue
    for (const tile of tiles) {
      const path = tile.paths.get(layer)
      if (!path) continue
      const enlarged = 2 ** (coords.z - tile.coords.z)
      const scale = (size * enlarged) / tile.extent
      const left = (tile.coords.x * enlarged - coords.x) * size
      const top = (tile.coords.y * enlarged - coords.y) * size
      context.setTransform(scale, 0, 0, scale, left, top)
      if (widths) {
        // In steps of the tile, as everything under this transform.
        const pixel = ratio / scale
        context.strokeStyle = colours[colour]!
        context.lineWidth = widthAt(widths, coords.z) * pixel
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
