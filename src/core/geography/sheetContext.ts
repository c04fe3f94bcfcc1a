/** The context of the map on a picture of an area: the same tiles and layers as the map shows at that scale. */
import type { Bounds } from '../geo.ts'
import type { Box } from './arrangeLabels.ts'
import { clipLine, clipRing } from './clip.ts'
import {
  CONTEXT_LAYERS,
  CONTEXT_SETS,
  type ContextLayer,
  type ContextSet,
  type TileCoords,
  tileFor,
  tilePath,
} from './context.ts'
import { CONTEXT_STYLES, widthAt } from './contextStyles.ts'
import type { DecodedTile, TilePoint } from './decodeTile.ts'
import { linePath, type Spot } from './linePath.ts'
import { fromMercator, mercatorBox } from './mercator.ts'
import { AROUND, type PictureProjection, TOLERANCE } from './pictureProjection.ts'
import { CONTEXT_ZOOM } from './zooms.ts'

/** A layer of the context as SVG. */
export interface SheetInk {
  readonly layer: ContextLayer
  /** Path data. */
  readonly path: string
  /** Units of the picture; absent for what is filled. */
  readonly width?: number
}

export interface SheetTile {
  readonly set: ContextSet
  readonly coords: TileCoords
  readonly path: string
}

/** Square units of the least wood, lake or town that is drawn. */
const SPECK = 12

/** Zoom of the map whose context a picture has. */
function contextZoom({ zoom }: PictureProjection): number {
  return Math.max(CONTEXT_ZOOM, zoom)
}

/** The tiles that a picture takes; not all of them need exist. */
export function tilesOfSheet(projection: PictureProjection): SheetTile[] {
  const z = Math.floor(contextZoom(projection))
  return CONTEXT_SETS.flatMap(set => {
    const zoom = tileFor(set, { z, x: 0, y: 0 })!.z
    return tilesIn(projection.view, zoom).map(coords => ({ set, coords, path: tilePath(set, coords) }))
  })
}

function tilesIn(bounds: Bounds, z: number): TileCoords[] {
  const { left, top, right, bottom } = mercatorBox(bounds)
  const tileAt = (share: number) => Math.floor(share * 2 ** z)
  const tiles: TileCoords[] = []
  for (let y = tileAt(top); y <= tileAt(bottom); y++) {
    for (let x = tileAt(left); x <= tileAt(right); x++) tiles.push({ z, x, y })
  }
  return tiles
}

/** Layers of the tiles as paths, the lowest first. */
export function inksOf(projection: PictureProjection, tiles: readonly DecodedTile[]): SheetInk[] {
  const zoom = contextZoom(projection)
  return CONTEXT_LAYERS.flatMap((layer): SheetInk[] => {
    const { from, to = Number.POSITIVE_INFINITY, widths } = CONTEXT_STYLES[layer]
    if (zoom < from || zoom > to) return []
    const lines = tiles.flatMap(tile => drawTile(projection, tile, layer))
    const path = linePath(lines, TOLERANCE)
    if (!path) return []
    return [{ layer, path, ...(widths && { width: Math.round(widthAt(widths, zoom) * 10) / 10 }) }]
  })
}

function drawTile(projection: PictureProjection, tile: DecodedTile, layer: ContextLayer): (readonly Spot[])[] {
  const shape = tile.shapes.get(layer)
  if (!shape) return []
  // Most of an enlarged tile lies outside, so it is cut before it is projected.
  const box = pictureInTile(projection, tile)
  const project = tileProjection(projection, tile)
  if (!shape.isFilled) return shape.lines.flatMap(line => clipLine(line, box)).map(part => part.map(project))
  return shape.lines.map(ring => clipRing(ring, box).map(project)).filter(ring => Math.abs(sizeOf(ring)) >= SPECK)
}

/** The picture, and a little around it, in steps of a tile. */
function pictureInTile({ view, width, height }: PictureProjection, { coords, extent }: DecodedTile): Box {
  const { left, top, right, bottom } = mercatorBox(view)
  const [aroundX, aroundY] = [((right - left) * AROUND) / width, ((bottom - top) * AROUND) / height]
  const toStep = (share: number, first: number) => (share * 2 ** coords.z - first) * extent
  return {
    left: toStep(left - aroundX, coords.x),
    top: toStep(top - aroundY, coords.y),
    right: toStep(right + aroundX, coords.x),
    bottom: toStep(bottom + aroundY, coords.y),
  }
}

/** From steps in a tile to whole units of the picture. */
function tileProjection(projection: PictureProjection, { coords: { z, x, y }, extent }: DecodedTile) {
  const size = 2 ** z
  return (point: TilePoint): Spot => {
    const { lat, long } = fromMercator([(x + point.x / extent) / size, (y + point.y / extent) / size])
    const [across, down] = projection.exact([long, lat])
    return [Math.round(across), Math.round(down)]
  }
}

/** Square units; negative when it runs the other way. */
function sizeOf(ring: readonly Spot[]): number {
  let sum = 0
  for (const [i, [x, y]] of ring.entries()) {
    const [beforeX, beforeY] = ring.at(i - 1)!
    sum += beforeX * y - x * beforeY
  }
  return sum / 2
}
