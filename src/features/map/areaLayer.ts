/** The polygons of an edition's areas: drawn once, refined where the map is zoomed in. */
import { DomUtil, type Map as LeafletMap, Polygon, type Renderer, Tooltip } from 'leaflet'
import type { EditionId } from '../../core/editions.ts'
import type { Area } from '../../core/geo.ts'
import { type Shapes, toLatLngBounds } from './geometry.ts'

/** From this zoom a simplified border is visibly not the real one. */
export const DETAIL_ZOOM = 10

export interface AreaLayer {
  /** Marks the chosen area; none when undefined. */
  choose(gss: string | undefined): void
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
  let chosen: string | undefined

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

  const mark = (gss: string | undefined, on: boolean) => {
    const polygon = gss === undefined ? undefined : polygons.get(gss)?.polygon
    const path = polygon?.getElement()
    if (!polygon || !path) return
    if (on) {
      DomUtil.addClass(path as HTMLElement, 'map-area--chosen')
      polygon.bringToFront()
    } else DomUtil.removeClass(path as HTMLElement, 'map-area--chosen')
  }

  return {
    choose(gss) {
      mark(chosen, false)
      mark(gss, true)
      chosen = gss
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
