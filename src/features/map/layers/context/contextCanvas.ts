import { type LeafletEvent, type LeafletEventHandlerFn, type Map as LeafletMap, Point } from 'leaflet'
import type { ContextLayer, ContextSet } from '../../../../core/geography/context.ts'
import { whenStill } from '../../whenStill.ts'
import { PlacedLayer } from '../placedLayer.ts'
import { type ContextColours, readColours } from './contextColours.ts'
import type { Turns } from './createTurns.ts'
import {
  boxOf,
  type CanvasName,
  type Painter,
  type Picture,
  type PictureOrder,
  tileWidth,
} from './painting/pictures.ts'
import { containsRange, type TileRange } from './tileRange.ts'

export interface ContextCanvasOptions {
  readonly pane: string
  readonly canvas: CanvasName
  readonly sets: readonly ContextSet[]
  /** Layers that are painted, the lowest first. */
  readonly layers: readonly ContextLayer[]
  /** Called with each picture that is shown. */
  readonly onPicture: (picture: Picture) => void
  /** Called when one cannot be painted. */
  readonly onFailure: () => void
}

/** Milliseconds between two pictures that are asked for while the map is dragged. */
const DRAG_MS = 200
/** Pixels of the device to one of the page, at most: lines have no more to show, and a picture takes memory by its square. */
const MOST_RATIO = 2
/** Where there is nothing to show: the browser would draw it nevertheless, over the whole map in every frame. */
const EMPTY = 'map-context--empty'
/** While a picture of what is in view is on its way. */
const WAITS = 'map-context--waits'

/** Layers of the context as one picture of the tiles in view, which is painted elsewhere. */
export class ContextCanvas extends PlacedLayer {
  private readonly painter: Painter
  private readonly turns: Turns
  private readonly given: ContextCanvasOptions
  private colours: ContextColours | undefined
  private asked: PictureOrder | undefined
  private askedAt = 0
  /** Present while the picture of another zoom is waited with; it stops that. */
  private forget: (() => void) | undefined

  constructor(painter: Painter, turns: Turns, options: ContextCanvasOptions) {
    const canvas = document.createElement('canvas')
    canvas.className = `map-context ${EMPTY} ${WAITS}`
    super(canvas, options.pane)
    this.painter = painter
    this.turns = turns
    this.given = options
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map)
    this.ask()
    return this
  }

  override onRemove(): this {
    this.stopWaiting()
    this.asked = undefined
    return super.onRemove()
  }

  /** Until the map has come to rest at another zoom, what is on screen is enlarged. */
  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const placed = super.getEvents()
    const renew = () => {
      this.stopWaiting()
      this.ask()
    }
    const withRenewal = (name: string) => (event: LeafletEvent) => {
      placed[name]?.(event)
      if (this.forget) return
      // What is being painted is for a zoom that is left, and would take the processor from the animation.
      this.painter.cancel(this.given.canvas)
      this.forget = whenStill(this.map, renew)
    }
    return {
      ...placed,
      zoomanim: withRenewal('zoomanim'),
      zoom: withRenewal('zoom'),
      viewreset: withRenewal('viewreset'),
      move: () => performance.now() - this.askedAt >= DRAG_MS && this.askForMore(),
      moveend: () => this.askForMore(),
    }
  }

  followColours(): void {
    const colours = readColours(document.body)
    if (JSON.stringify(colours) === JSON.stringify(this.colours)) return
    this.colours = colours
    if (!this.forget) this.ask()
  }

  /** Whether a picture of what is in view is on its way. */
  isComing(): boolean {
    return this.forget !== undefined || this.element.classList.contains(WAITS)
  }

  private stopWaiting(): void {
    this.forget?.()
    this.forget = undefined
  }

  private askForMore(): void {
    const hasAll = this.asked && this.asked.ratio === ratioNow() && containsRange(this.asked.range, this.rangeInView())
    if (!this.forget && !hasAll) this.ask()
  }

  private ask(): void {
    const { canvas, sets, layers } = this.given
    this.colours ??= readColours(document.body)
    const order: PictureOrder = {
      ...{ canvas, sets, layers, colours: this.colours },
      range: this.rangeInView(),
      zoom: this.map.getZoom(),
      ratio: ratioNow(),
    }
    this.asked = order
    this.askedAt = performance.now()
    this.element.classList.add(WAITS)
    // Without its context, the map still has all that it is about.
    this.show(order).catch(() => {
      if (this.asked !== order) return
      this.element.classList.remove(WAITS)
      this.given.onFailure()
    })
  }

  private async show(order: PictureOrder): Promise<void> {
    const picture = await this.painter.paint(order)
    if (!picture) return
    await this.turns.take(() => {
      // The map may have moved on.
      if (this.asked !== order) return picture.image?.close()
      this.put(order, picture)
      if (picture.isWhole) this.element.classList.remove(WAITS)
      else this.ask()
      this.given.onPicture(picture)
    })
  }

  private put(order: PictureOrder, picture: Picture): void {
    const canvas = this.element as HTMLCanvasElement
    const { left, top, width, height } = boxOf(order)
    const { image } = picture
    canvas.classList.toggle(EMPTY, !image)
    if (!image) return
    // Chromium without a graphics card copies a canvas that can be painted again into every frame; not one that was given a picture.
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(image)
    canvas.style.width = `${width / order.ratio}px`
    canvas.style.height = `${height / order.ratio}px`
    this.placeAt(this.map.unproject(new Point(left, top).divideBy(order.ratio), order.zoom), order.zoom)
  }

  private rangeInView(): TileRange {
    const { map } = this
    const zoom = map.getZoom()
    const z = Math.round(zoom)
    const tile = tileWidth(zoom - z)
    const half = map.getSize().divideBy(2)
    const center = map.project(map.getCenter(), zoom)
    const first = center.subtract(half).divideBy(tile).floor()
    const last = center.add(half).divideBy(tile).ceil()
    return { z, left: first.x, top: first.y, right: last.x, bottom: last.y }
  }
}

/** The page may have come to another screen, or have been enlarged. */
function ratioNow(): number {
  return Math.min(window.devicePixelRatio, MOST_RATIO)
}
