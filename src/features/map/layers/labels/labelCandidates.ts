import type { Map as LeafletMap } from 'leaflet'
import type { Place } from '../../../../core/finder/search.ts'
import { shortName } from '../../../../core/format.ts'
import type { Area } from '../../../../core/geo.ts'
import type { MapLabel } from './labelStyles.ts'

/** Least population of a named town, up to each zoom. */
const TOWNS = [
  [6, 250_000],
  [7, 130_000],
  [8, 70_000],
  [9, 30_000],
  [10, 12_000],
  [19, 4_000],
] as const

/** Areas are named from this zoom. */
const AREA_NAMES = 6
/** Before any other label. */
const CHOSEN = 1e9
/** Widest name of an area, as a multiple of the area's width. */
const OVERHANG = 1.1

/** The labels that the view allows, in pixels of the map's container. */
export function labelCandidates(
  map: LeafletMap,
  areas: readonly Area[],
  places: readonly Place[],
  chosen: string | undefined,
): MapLabel[] {
  const zoom = map.getZoom()
  const view = map.getBounds()
  const least = TOWNS.find(([upTo]) => zoom <= upTo)?.[1] ?? Number.POSITIVE_INFINITY
  const labels: MapLabel[] = []
  for (const { gss, name, bounds, label, residents2017 } of areas) {
    if ((zoom < AREA_NAMES && gss !== chosen) || !view.contains([label[1], label[0]])) continue
    const { x, y } = map.latLngToContainerPoint([label[1], label[0]])
    const west = map.latLngToContainerPoint([label[1], bounds[0]]).x
    const east = map.latLngToContainerPoint([label[1], bounds[2]]).x
    const base = { key: gss, text: shortName(name), kind: 'area', x, y } as const
    labels.push(
      gss === chosen ? { ...base, weight: CHOSEN } : { ...base, weight: residents2017, room: (east - west) * OVERHANG },
    )
  }
  for (const { name, point, population } of places) {
    // Sorted by population.
    if (population < least) break
    if (!view.contains([point.lat, point.long])) continue
    const { x, y } = map.latLngToContainerPoint([point.lat, point.long])
    labels.push({ key: `${name} ${x} ${y}`, text: name, kind: 'town', x, y, weight: population * 2 })
  }
  return labels
}
