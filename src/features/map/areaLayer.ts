/** The polygons of an edition's areas: drawn once, refined where the map is zoomed in. */
import { DomUtil, type Map as LeafletMap, Polygon, type Renderer, Tooltip } from 'leaflet'
import type { EditionId } from '../../core/editions.ts'
import type { Area } from '../../core/geo.ts'
import { type Shapes, toLatLngBounds } from './geometry.ts'
import type { Colours } from './legend.ts'

/** From this zoom a simplified border is visibly not the real one. */
export const DETAIL_ZOOM = 10

/** Stem of the classes that the style sheet gives colours to. */
const CLASS = 'map-area--class-'

export interface AreaLayer {
  /** Marks the chosen areas, by GSS code: one, those of a region, or none. */
  choose(codes: readonly string[]): void
  /** Colours the areas by their class; none when undefined. */
  colour(colours: Colours | undefined): void
  /** Draws the areas in view with the borders of `detail`; all with those of the overview when undefined. */
  refine(detail: Shapes | undefined): void
  remove(): void
}

export function createAreaLayer(
  map: LeafletMap,
  renderer: Renderer,
  areas: readonly Area[],
  edition: EditionId,
  overview: Shapes,
): AreaLayer {
  const tooltip = new Tooltip({ className: 'map-tip', direction: 'auto', offset: [14, 0], opacity: 1 })
  const hovers = window.matchMedia('(hover: hover)').matches
  const hideName = () => tooltip.remove()
  const refined = new Set<string>()
  let chosen: readonly string[] = []

  const polygons = new Map(
    areas.map(area => {
      // Neighbours share their border to the point, so Leaflet must not smooth each on its own.
      const options = { renderer, className: 'map-area', smoothFactor: 0 }
      const polygon = new Polygon(overview.of(edition, area.gss), options).addTo(map)
      if (hovers) showName(map, polygon, tooltip, area.name)
      return [area.gss, { area, polygon }] as const
    }),
  )

  map.on('movestart', hideName)

  const mark = (gss: string, on: boolean) => {
    const polygon = polygons.get(gss)?.polygon
    const path = polygon?.getElement()
    if (!polygon || !path) return
    if (on) {
      DomUtil.addClass(path as HTMLElement, 'map-area--chosen')
      polygon.bringToFront()
    } else DomUtil.removeClass(path as HTMLElement, 'map-area--chosen')
  }

  return {
    choose(codes) {
      for (const gss of chosen) mark(gss, false)
      for (const gss of codes) mark(gss, true)
      chosen = codes
    },
    colour(colours) {
      for (const [gss, { polygon }] of polygons) {
        const path = polygon.getElement()
        if (!path) continue
        const others = [...path.classList].filter(name => !name.startsWith(CLASS))
        const own = colours?.classes.get(gss)
        path.setAttribute('class', [...others, ...(own === undefined ? [] : [CLASS + own])].join(' '))
      }
    },
    refine(detail) {
      const view = map.getBounds().pad(0.2)
      for (const [gss, { area, polygon }] of polygons) {
        if (!detail) {
          if (refined.delete(gss)) polygon.setLatLngs(overview.of(edition, gss))
        } else if (!refined.has(gss) && view.intersects(toLatLngBounds(area.bounds))) {
          polygon.setLatLngs(detail.of(edition, gss))
          refined.add(gss)
        }
      }
    },
    remove() {
      map.off('movestart', hideName)
      hideName()
      for (const { polygon } of polygons.values()) polygon.remove()
    },
  }
}

function showName(map: LeafletMap, polygon: Polygon, tooltip: Tooltip, name: string): void {
  polygon.on('mouseover', ({ latlng }) => tooltip.setContent(name).setLatLng(latlng).openOn(map))
  polygon.on('mousemove', ({ latlng }) => tooltip.setLatLng(latlng))
  polygon.on('mouseout', () => tooltip.remove())
}
