import { DomUtil, type Map as LeafletMap, type Polygon, type Renderer } from 'leaflet'
import type { EditionId } from '../../../../core/areas/editions.ts'
import type { Area } from '../../../../core/geo.ts'
import type { Colours } from '../../choropleth/legend.ts'
import type { DetailShapes } from '../../detailShapes.ts'
import { LazyPolygon } from '../../leaflet-internals/lazyPolygon.ts'
import type { Shape, Shapes } from '../../shapes.ts'
import { createHoverName } from './hoverName.ts'
import { createRelease } from './release.ts'
import './areas.css'

/** Prefix of the classes of the choropleth, in `areas.css`. */
const CLASS = 'map-area--class-'
const CHOSEN = 'map-area--chosen'
const LIFTED = 'map-area--lifted'
/** Prefix of the classes of compared areas; as the series of a chart. */
const SERIES = 'map-area--series-'
/** Milliseconds of the first drawing after which the page may answer and paint. */
const SLICE_MS = 10

export interface Areas {
  /**
   * Draws the areas of an edition and calls back when all are there: the first in slices, and at once those that another had not.
   */
  show(areas: readonly Area[], edition: EditionId, whenDrawn: () => void): void
  /** Marks areas as chosen, by GSS code. */
  choose(codes: readonly string[]): void
  /** Marks areas in the colours that they have on the charts, by GSS code. */
  compare(codes: readonly string[]): void
  /** Lifts the border of one area above the others; undefined for none. */
  lift(gss: string | undefined): void
  /** Colours the areas by class; undefined for the plain map. */
  colour(colours: Colours | undefined): void
  /** Draws areas by the 20 m borders, as far as these are there. @param keep so many others stay so, the last that were wanted */
  refine(detail: DetailShapes | undefined, wanted: ReadonlySet<string>, keep: number): void
  remove(): void
}

interface Drawn {
  readonly polygon: Polygon
  /** In the edition on screen. */
  area: Area
}

/** The polygons of an edition's areas. */
export function createAreas(map: LeafletMap, renderer: Renderer, overview: Shapes): Areas {
  const hoverName = createHoverName(map)
  const release = createRelease(map.getContainer())
  /** By shape in the overview. Editions share a shape where an area has the same cells. */
  const drawn = new Map<Shape, Drawn>()
  const refined = new Set<Drawn>()
  let edition: EditionId
  let chosen: readonly Polygon[] = []
  let compared: readonly Polygon[] = []
  let lifted: Polygon | undefined
  let isColoured = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What was asked of areas that were not drawn yet, by method. */
  const asked = new Map<string, () => void>()
  const remember = (method: keyof Areas, work: () => void) => {
    asked.set(method, work)
    work()
  }

  const draw = (shape: Shape, area: Area) => {
    // No smoothing: it would part borders that neighbours share.
    const polygon = new LazyPolygon(shape, { renderer, className: 'map-area', smoothFactor: 0 }).addTo(map)
    const made: Drawn = { polygon, area }
    hoverName.of(polygon, { name: () => made.area.name, onChange: isOver => lift(isOver ? polygon : undefined) })
    drawn.set(shape, made)
  }

  const toFront = (polygon: Polygon) => release.whenReleased(() => polygon.bringToFront())

  const mark = (polygon: Polygon, name: string, on: boolean) => {
    const path = polygon.getElement() as HTMLElement | undefined
    if (!path) return
    if (on) {
      DomUtil.addClass(path, name)
      toFront(polygon)
    } else DomUtil.removeClass(path, name)
  }

  const polygonsOf = (codes: readonly string[]) =>
    codes.flatMap(gss => [...drawn.values()].find(({ area }) => area.gss === gss)?.polygon ?? [])

  const lift = (polygon: Polygon | undefined) => {
    if (lifted === polygon) return
    if (lifted) mark(lifted, LIFTED, false)
    lifted = polygon
    if (!polygon) return
    mark(polygon, LIFTED, true)
    // The border of what is chosen stays whole.
    for (const one of [...compared, ...chosen]) toFront(one)
  }

  return {
    show(areas, next, whenDrawn) {
      clearTimeout(timer)
      hoverName.hide()
      edition = next
      const isFirst = drawn.size === 0
      const wanted = new Map(areas.map(area => [overview.of(next, area.gss), area]))
      for (const [shape, old] of drawn) {
        if (wanted.has(shape)) continue
        old.polygon.remove()
        drawn.delete(shape)
        refined.delete(old)
      }
      const missing: [Shape, Area][] = []
      for (const [shape, area] of wanted) {
        const known = drawn.get(shape)
        if (known) known.area = area
        else missing.push([shape, area])
      }
      if (isFirst) timer = setTimeout(drawSlice)
      else {
        for (const [shape, area] of missing) draw(shape, area)
        whenDrawn()
      }

      function drawSlice() {
        const end = performance.now() + SLICE_MS
        while (missing.length > 0 && performance.now() < end) draw(...missing.shift()!)
        if (missing.length > 0) {
          timer = setTimeout(drawSlice)
          return
        }
        for (const again of asked.values()) again()
        whenDrawn()
      }
    },
    choose(codes) {
      remember('choose', () => {
        for (const polygon of chosen) mark(polygon, CHOSEN, false)
        chosen = polygonsOf(codes)
        for (const polygon of chosen) mark(polygon, CHOSEN, true)
      })
    },
    compare(codes) {
      remember('compare', () => {
        for (const [i, polygon] of compared.entries()) mark(polygon, SERIES + i, false)
        compared = polygonsOf(codes)
        for (const [i, polygon] of compared.entries()) mark(polygon, SERIES + i, true)
      })
    },
    lift: gss => remember('lift', () => lift(gss === undefined ? undefined : polygonsOf([gss])[0])),
    colour(colours) {
      remember('colour', () => {
        if (!colours && !isColoured) return
        isColoured = colours !== undefined
        for (const { polygon, area } of drawn.values()) {
          const path = polygon.getElement()
          if (!path) continue
          const others = [...path.classList].filter(name => !name.startsWith(CLASS))
          const colour = colours?.classes.get(area.gss)
          path.setAttribute('class', [...others, ...(colour === undefined ? [] : [CLASS + colour])].join(' '))
        }
      })
    },
    refine(detail, wanted, keep) {
      remember('refine', () => {
        for (const one of drawn.values()) {
          const { gss } = one.area
          if (!wanted.has(gss)) continue
          const isDone = refined.delete(one)
          if (!isDone && !detail?.has(detail.cellsOf(edition, gss))) continue
          if (!isDone) one.polygon.setLatLngs(detail!.of(edition, gss))
          // Behind the others: it was wanted last.
          refined.add(one)
        }
        const others = [...refined].filter(({ area }) => !wanted.has(area.gss))
        for (const one of others.slice(0, Math.max(0, others.length - keep))) {
          refined.delete(one)
          one.polygon.setLatLngs(overview.of(edition, one.area.gss))
        }
      })
    },
    remove() {
      clearTimeout(timer)
      hoverName.remove()
      release.remove()
      for (const { polygon } of drawn.values()) polygon.remove()
      drawn.clear()
    },
  }
}
