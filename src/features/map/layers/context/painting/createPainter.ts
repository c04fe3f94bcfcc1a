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
import { rangeOfTile, restOf, shareOf, type TileRange, tilesOver } from '../tileRange.ts'
import { type PaintableTile, paintTile, toPath } from './paintTile.ts'
import { edgeOf, type Painter, type Picture, type PictureOrder, tileWidth } from './pictures.ts'

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
export function createPainter({ index, load, take }: PainterMeans): Pick<Painter, 'paint'> {
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

  const arrivedOf = (wanted: readonly Wanted[]) => wanted.filter(({ path }) => tiles.now(path))

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

  /** False where a later order has come meanwhile. */
  const paintRange = async (
    canvas: OffscreenCanvas,
    order: PictureOrder,
    range: TileRange,
    arrived: readonly ContextTile[],
  ): Promise<boolean> => {
    const context = canvas.getContext('2d')
    if (!context) return true
    const { left, top } = order.range
    const x = (tile: number) => edgeOf(order, tile) - edgeOf(order, left)
    const y = (tile: number) => edgeOf(order, tile) - edgeOf(order, top)
    const zoom = Math.max(...arrived.map(({ coords }) => coords.z))
    const size = tileWidth(order.zoom - zoom) * order.ratio
    for (const square of tilesOver(range, zoom)) {
      const part = shareOf(range, rangeOfTile(square, range.z))
      const covering = arrived.filter(({ coords }) => covers(coords, square))
      if (!part || covering.length === 0) continue
      await take(() => {
        context.save()
        context.beginPath()
        context.rect(x(part.left), y(part.top), x(part.right) - x(part.left), y(part.bottom) - y(part.top))
        context.clip()
        const target = {
          coords: square,
          left: square.x * size - edgeOf(order, left),
          top: square.y * size - edgeOf(order, top),
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
      const decoded = arrived.flatMap(({ path }) => tiles.now(path) ?? [])
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
      const { range } = order
      const width = edgeOf(order, range.right) - edgeOf(order, range.left)
      const height = edgeOf(order, range.bottom) - edgeOf(order, range.top)
      const canvas = new OffscreenCanvas(width, height)
      const last = before.get(order.canvas)
      const source = last?.isFull && isSameLook(last.order, order) ? last : undefined
      if (source) {
        const [dx, dy] = [source.order.range.left, source.order.range.top]
        canvas
          .getContext('2d')
          ?.drawImage(
            source.canvas,
            edgeOf(order, dx) - edgeOf(order, range.left),
            edgeOf(order, dy) - edgeOf(order, range.top),
          )
      }
      for (const part of source ? restOf(range, source.order.range) : [range]) {
        if (!(await paintRange(canvas, order, part, decoded))) return undefined
      }
      before.set(order.canvas, { order, canvas, paths, isFull: arrived.length === wanted.length })
      const image = await createImageBitmap(canvas)
      return { ...found, image }
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

function covers({ z, x, y }: TileCoords, square: TileCoords): boolean {
  const scale = 2 ** (square.z - z)
  return Math.floor(square.x / scale) === x && Math.floor(square.y / scale) === y
}

function wait(ms: number): Promise<false> {
  return new Promise(resolve => setTimeout(() => resolve(false), ms))
}
