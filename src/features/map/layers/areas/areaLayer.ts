/** The polygons of an edition's areas: drawn once, kept from edition to edition where nothing changed, refined where the map is zoomed in. */
import { DomUtil, type Map as LeafletMap, type Polygon, type Renderer } from 'leaflet'
import type { EditionId } from '../../../../core/areas/editions.ts'
import type { Area } from '../../../../core/geo.ts'
import type { Colours } from '../../choropleth/legend.ts'
import { LazyPolygon } from '../../leaflet-internals/lazyPolygon.ts'
import { type Shape, type Shapes, toLatLngBounds } from './geometry.ts'
import { createHoverName } from './hoverName.ts'

/** From this zoom a simplified border is visibly not the real one. */
export const DETAIL_ZOOM = 10

/** Stem of the classes that the style sheet gives colours to. */
const CLASS = 'map-area--class-'

export interface AreaLayer {
  /** Draws the areas of an edition. Those that the edition before had too, with the same cells, stay as they are. */
  show(areas: readonly Area[], edition: EditionId): void
  /** Marks the chosen areas, by GSS code: one, those of a region, or none. */
  choose(codes: readonly string[]): void
  /** Colours the areas by their class; none when undefined. */
  colour(colours: Colours | undefined): void
  /** Draws the areas in view with the borders of `detail`; all with those of the overview when undefined. */
  refine(detail: Shapes | undefined): void
  remove(): void
}

interface Drawn {
  readonly polygon: Polygon
  /** In the edition on screen. */
  area: Area
}

export function createAreaLayer(map: LeafletMap, renderer: Renderer, overview: Shapes): AreaLayer {
  const hoverName = createHoverName(map)
  /** By the shape in the overview, which editions share where an area has the same cells. */
  const drawn = new Map<Shape, Drawn>()
  const refined = new Set<Drawn>()
  let edition: EditionId
  let chosen: readonly Polygon[] = []
  let isColoured = false

  const draw = (shape: Shape, area: Area) => {
    // Neighbours share their border to the point, so Leaflet must not smooth each on its own.
    const polygon = new LazyPolygon(shape, { renderer, className: 'map-area', smoothFactor: 0 }).addTo(map)
    const made: Drawn = { polygon, area }
    hoverName.of(polygon, () => made.area.name)
    drawn.set(shape, made)
  }

  const mark = (polygon: Polygon, on: boolean) => {
    const path = polygon.getElement()
    if (!path) return
    if (on) {
      DomUtil.addClass(path as HTMLElement, 'map-area--chosen')
      polygon.bringToFront()
    } else DomUtil.removeClass(path as HTMLElement, 'map-area--chosen')
  }

  return {
    show(areas, next) {
      hoverName.hide()
      edition = next
      const wanted = new Map(areas.map(area => [overview.of(next, area.gss), area]))
      for (const [shape, old] of drawn) {
        if (wanted.has(shape)) continue
        old.polygon.remove()
        drawn.delete(shape)
        refined.delete(old)
      }
      for (const [shape, area] of wanted) {
        const known = drawn.get(shape)
        if (known) known.area = area
        else draw(shape, area)
      }
    },
    choose(codes) {
      for (const polygon of chosen) mark(polygon, false)
      chosen = [...drawn.values()].filter(({ area }) => codes.includes(area.gss)).map(({ polygon }) => polygon)
      for (const polygon of chosen) mark(polygon, true)
    },
    colour(colours) {
      if (!colours && !isColoured) return
      isColoured = colours !== undefined
      for (const { polygon, area } of drawn.values()) {
        const path = polygon.getElement()
        if (!path) continue
        const others = [...path.classList].filter(name => !name.startsWith(CLASS))
        const own = colours?.classes.get(area.gss)
        path.setAttribute('class', [...others, ...(own === undefined ? [] : [CLASS + own])].join(' '))
      }
    },
    refine(detail) {
      const view = map.getBounds().pad(0.2)
      for (const [shape, one] of drawn) {
        if (!detail) {
          if (refined.delete(one)) one.polygon.setLatLngs(shape)
        } else if (!refined.has(one) && view.intersects(toLatLngBounds(one.area.bounds))) {
          one.polygon.setLatLngs(detail.of(edition, one.area.gss))
          refined.add(one)
        }
      }
    },
    remove() {
      hoverName.remove()
      for (const { polygon } of drawn.values()) polygon.remove()
      drawn.clear()
    },
  }
}
