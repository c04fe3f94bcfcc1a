import {
  type Coords,
  type DoneCallback,
  GridLayer,
  type LeafletEvent,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
} from 'leaflet'
import type { ContextLayer, ContextSet } from '../../../../core/geography/context.ts'
import { whenStill } from '../../whenStill.ts'
import { type ContextColours, readColours } from './contextColours.ts'
import type { TileCache } from './createTileCache.ts'
import type { Turns } from './createTurns.ts'
import { paintTile } from './paintTile.ts'

export interface ContextGridOptions {
  readonly pane: string
  readonly sets: readonly ContextSet[]
  /** Layers that are painted, the lowest first. */
  readonly layers: readonly ContextLayer[]
}

/** Layers of the context on canvas tiles, painted in turns. */
export class ContextGrid extends GridLayer {
  private readonly shown = new Map<string, { coords: Coords; canvas: HTMLCanvasElement }>()
  private colours: ContextColours | undefined
  private readonly cache: TileCache
  private readonly turns: Turns
  private readonly sets: readonly ContextSet[]
  private readonly layers: readonly ContextLayer[]

  private readonly map: LeafletMap
  /** Present while the tiles of another zoom are waited with; it stops that. */
  private forget: (() => void) | undefined

  constructor(map: LeafletMap, cache: TileCache, turns: Turns, { pane, sets, layers }: ContextGridOptions) {
    super({ pane, updateWhenZooming: false, keepBuffer: 1 })
    this.map = map
    this.cache = cache
    this.turns = turns
    this.sets = sets
    this.layers = layers
    this.on('tileunload', ({ coords }) => this.shown.delete(keyOf(coords)))
  }

  /**
   * Leaflet makes the tiles of the next zoom as the animation begins, or as it ends. Until the map has come to rest, those on screen are
   * enlarged. After a jump the map has none until the page is idle: they are painted then anyway, and the page is laid out for each grid.
   */
  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const events = super.getEvents!()
    const call = (name: string, event: object) => events[name]?.call(this, event as LeafletEvent)
    const renew = () => {
      this.stopWaiting()
      call('viewreset', {})
    }
    const renewWhenStill = () => {
      this.forget ??= whenStill(this.map, renew)
    }
    const update = (name: string) => (event: LeafletEvent) => {
      if (!this.forget) call(name, event)
    }
    return {
      ...events,
      ...(events.zoomanim && { zoomanim: event => call('zoomanim', { ...event, noUpdate: true }) }),
      zoom: event => {
        call('zoom', { ...event, pinch: true })
        renewWhenStill()
      },
      viewreset: renewWhenStill,
      move: update('move'),
      moveend: update('moveend'),
    }
  }

  override onRemove(map: LeafletMap): this {
    this.stopWaiting()
    return super.onRemove!(map)
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    if (!this.cache.has(coords, this.sets)) {
      const nothing = document.createElement('div')
      queueMicrotask(() => done(undefined, nothing))
      return nothing
    }
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

  private stopWaiting(): void {
    this.forget?.()
    this.forget = undefined
  }

  private async paint(coords: Coords, canvas: HTMLCanvasElement): Promise<void> {
    const tiles = await this.cache.load(coords, this.sets)
    // The map may have moved on.
    const isShown = () => this.shown.get(keyOf(coords))?.canvas === canvas
    const ratio = window.devicePixelRatio
    const size = Math.round(this.getTileSize().x * ratio)
    const picture = await this.turns.take(() => {
      if (!isShown()) return
      // Chromium without a graphics card copies each canvas that can be painted again into every frame; not one that was given a picture.
      const picture = new OffscreenCanvas(size, size)
      const context = picture.getContext('2d')
      this.colours ??= readColours(document.body)
      if (context) paintTile(context, tiles, this.layers, { coords, size, ratio }, this.colours)
      return picture.transferToImageBitmap()
    })
    // In a turn after those of all pictures that wait: each change of the page takes as long as a frame, for one tile or for ten.
    await this.turns.take(() => {
      if (!picture || !isShown()) return
      canvas.width = size
      canvas.height = size
      canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
    })
  }
}

function keyOf({ z, x, y }: Coords): string {
  return `${z} ${x} ${y}`
}
