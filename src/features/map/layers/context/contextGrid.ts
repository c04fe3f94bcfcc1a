import { type Coords, type DoneCallback, GridLayer } from 'leaflet'
import type { ContextLayer } from '../../../../core/geography/context.ts'
import { type ContextColours, readColours } from './contextColours.ts'
import type { TileCache } from './createTileCache.ts'
import { paintTile } from './paintTile.ts'

export interface ContextGridOptions {
  readonly pane: string
  /** Layers that are painted, the lowest first. */
  readonly layers: readonly ContextLayer[]
}

/** Layers of the context on canvas tiles. */
export class ContextGrid extends GridLayer {
  private readonly shown = new Map<string, { coords: Coords; canvas: HTMLCanvasElement }>()
  private colours: ContextColours | undefined
  private readonly cache: TileCache
  private readonly layers: readonly ContextLayer[]

  constructor(cache: TileCache, { pane, layers }: ContextGridOptions) {
    // While the map flies, the tiles on screen are enlarged.
    super({ pane, updateWhenZooming: false, keepBuffer: 1 })
    this.cache = cache
    this.layers = layers
    this.on('tileunload', ({ coords }) => this.shown.delete(keyOf(coords)))
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas')
    this.shown.set(keyOf(coords), { coords, canvas })
    this.paint(coords, canvas).then(
      () => done(undefined, canvas),
      // Without its context, the map still has all that it is about.
      error => done(error as Error, canvas),
    )
    return canvas
  }

  followColours(): void {
    const colours = readColours(document.body)
    if (JSON.stringify(colours) === JSON.stringify(this.colours)) return
    this.colours = colours
    for (const { coords, canvas } of this.shown.values()) void this.paint(coords, canvas).catch(() => undefined)
  }

  coordsInView(): Coords[] {
    return [...this.shown.values()].map(({ coords }) => coords)
  }

  private async paint(coords: Coords, canvas: HTMLCanvasElement): Promise<void> {
    const tiles = await this.cache.load(coords)
    const shown = tiles.filter(({ paths }) => this.layers.some(layer => paths.has(layer)))
    const ratio = window.devicePixelRatio
    // A tile without anything on it takes no memory.
    const size = shown.length === 0 ? 1 : Math.round(this.getTileSize().x * ratio)
    canvas.width = size
    canvas.height = size
    const context = canvas.getContext('2d')
    this.colours ??= readColours(document.body)
    if (context) paintTile(context, shown, this.layers, { coords, size, ratio }, this.colours)
  }
}

function keyOf({ z, x, y }: Coords): string {
  return `${z} ${x} ${y}`
}
