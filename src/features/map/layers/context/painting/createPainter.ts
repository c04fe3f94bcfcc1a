import {
  type ContextIndex,
  type ContextSet,
  type TileCoords,
  tileFor,
  tilePath,
  unpackTiles,
} from '../../../../../core/geography/context.ts'
import { decodeTile, type TileName } from '../../../../../core/geography/decodeTile.ts'
import { createCache } from '../../../../../core/once.ts'
import { containsRange, rangeOfTile, restOf, shareOf, type TileRange, tilesOver } from '../tileRange.ts'
import { type PaintableTile, paintTile, toPath } from './paintTile.ts'
import { boxOf, type Picture, type PictureOrder, type PicturePainter, tileWidth } from './pictures.ts'

export interface PainterMeans {
  readonly index: ContextIndex
  /** A tile's bytes, unpacked. Rejects when it does not arrive. */
  load(path: string): Promise<ArrayBuffer>
  /** Does a piece of work in its turn. */
  take<T>(work: () => T): Promise<T>
}

interface ContextTile extends PaintableTile {
  readonly names: readonly TileName[]
}

interface Wanted {
  readonly set: ContextSet
  readonly coords: TileCoords
  readonly path: string
}

/** The last picture of a canvas, from which the next one takes what it shares. */
interface Kept {
  readonly order: PictureOrder
  readonly canvas: OffscreenCanvas
  readonly paths: readonly string[]
  /** Whether all tiles were there. */
  readonly isFull: boolean
}

/** Decoded tiles that are kept: several screens. */
const KEPT = 240
/** Milliseconds after which a picture is painted without the tiles that are still on their way. */
const PATIENCE_MS = 500

/** Paints the context. Knows nothing of the page: it runs in a worker, or in the page where that can start none. */
export function createPainter({ index, load, take }: PainterMeans): PicturePainter {
  const existing = unpackTiles(index)
  const tiles = createCache<ContextTile>(KEPT)
  const latest = new Map<string, PictureOrder>()
  const before = new Map<string, Kept>()

  const decode = async ({ path, coords }: Wanted): Promise<ContextTile> => {
    const bytes = new Uint8Array(await load(path))
    return take(() => {
      const { names, extent, shapes } = decodeTile(bytes, coords)
      const paths = new Map([...shapes].map(([layer, shape]) => [layer, toPath(shape)]))
      return { coords, extent, paths, names }
    })
  }

  const tilesOf = ({ range, sets }: PictureOrder): Wanted[] =>
    sets.flatMap(set => {
      const zoom = tileFor(set, { z: range.z, x: range.left, y: range.top })?.z
      if (zoom === undefined) return []
      const all = tilesOver(range, zoom).map(coords => ({ set, coords, path: tilePath(set, coords) }))
      return all.filter(({ path }) => existing.has(path))
    })

  const arrivedOf = (wanted: readonly Wanted[]) =>
    wanted.flatMap(({ set, path }) => {
      const tile = tiles.now(path)
      return tile ? [{ set, path, tile }] : []
    })

  /** True when all tiles have come or failed; false when, after a while, there is more to show than before. */
  const arrive = async (order: PictureOrder, wanted: readonly Wanted[]): Promise<boolean> => {
    const all = Promise.allSettled(wanted.map(tile => tiles.get(tile.path, () => decode(tile)))).then(() => true)
    const last = before.get(order.canvas)
    const shown = last && isSamePart(last.order, order) ? last.paths.length : 0
    for (;;) {
      const isWhole = await Promise.race([all, wait(PATIENCE_MS)])
      if (isWhole || latest.get(order.canvas) !== order || arrivedOf(wanted).length > shown) return isWhole
    }
  }

  /** False where the order is no longer wanted. */
  const paintRange = async (
    canvas: OffscreenCanvas,
    order: PictureOrder,
    range: TileRange,
    arrived: readonly ContextTile[],
  ): Promise<boolean> => {
    const context = canvas.getContext('2d')
    if (!context) return true
    const { left, top } = boxOf(order)
    const zoom = Math.max(...arrived.map(({ coords }) => coords.z))
    const size = tileWidth(order.zoom - zoom) * order.ratio
    for (const square of tilesOver(range, zoom)) {
      const part = shareOf(range, rangeOfTile(square, range.z))
      const covering = arrived.filter(({ coords }) =>
        containsRange(rangeOfTile(coords, square.z), rangeOfTile(square, square.z)),
      )
      if (!part || covering.length === 0) continue
      await take(() => {
        context.save()
        context.beginPath()
        const box = boxOf(order, part)
        context.rect(box.left - left, box.top - top, box.width, box.height)
        context.clip()
        const target = {
          coords: square,
          left: square.x * size - left,
          top: square.y * size - top,
          ...{ size, ratio: order.ratio, zoom: order.zoom },
        }
        paintTile(context, covering, order.layers, target, order.colours)
        context.restore()
      })
      if (latest.get(order.canvas) !== order) return false
    }
    return true
  }

  return {
    async paint(order): Promise<Picture | undefined> {
      latest.set(order.canvas, order)
      const wanted = tilesOf(order)
      const isWhole = await arrive(order, wanted)
      if (latest.get(order.canvas) !== order) return undefined
      const arrived = arrivedOf(wanted)
      const decoded = arrived.map(({ tile }) => tile)
      const paths = arrived.map(({ path }) => path)
      const found = {
        ...{ paths, isWhole },
        sets: [...new Set(arrived.map(({ set }) => set))],
        names: decoded.flatMap(({ names }) => names),
      }
      if (arrived.length === 0) {
        before.delete(order.canvas)
        return { ...found, image: undefined }
      }
      const { left, top, width, height } = boxOf(order)
      const canvas = new OffscreenCanvas(width, height)
      const last = before.get(order.canvas)
      const source = last?.isFull && isSameLook(last.order, order) ? last : undefined
      if (source) {
        const from = boxOf(source.order)
        canvas.getContext('2d')?.drawImage(source.canvas, from.left - left, from.top - top)
      }
      for (const part of source ? restOf(order.range, source.order.range) : [order.range]) {
        if (!(await paintRange(canvas, order, part, decoded))) return undefined
      }
      before.set(order.canvas, { order, canvas, paths, isFull: arrived.length === wanted.length })
      const image = await createImageBitmap(canvas)
      return { ...found, image }
    },
    cancel(canvas) {
      latest.delete(canvas)
    },
  }
}

/** Whether two pictures are alike where they overlap. */
function isSameLook(a: PictureOrder, b: PictureOrder): boolean {
  const look = ({ range, zoom, ratio, sets, layers, colours }: PictureOrder) =>
    JSON.stringify([range.z, zoom, ratio, sets, layers, colours])
  return look(a) === look(b)
}

function isSamePart(a: PictureOrder, b: PictureOrder): boolean {
  return isSameLook(a, b) && JSON.stringify(a.range) === JSON.stringify(b.range)
}

function wait(ms: number): Promise<false> {
  return new Promise(resolve => setTimeout(() => resolve(false), ms))
}
