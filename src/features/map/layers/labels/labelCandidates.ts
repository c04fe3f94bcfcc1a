import type { Map as LeafletMap } from 'leaflet'
import type { Place } from '../../../../core/finder/search.ts'
import { shortName } from '../../../../core/format.ts'
import type { Area, NamedPoint } from '../../../../core/geo.ts'
import { leastPopulation } from '../../../../core/geography/townsByZoom.ts'
import { CONTEXT_ZOOM } from '../../../../core/geography/zooms.ts'
import type { Shape } from '../../shapes.ts'
import { toLatLngBounds } from '../../shapes.ts'
import { insidePositions } from './insidePositions.ts'
import type { MapLabel } from './labelStyles.ts'

/** Areas are named from this zoom; below it, only the great cities tell people where they are. */
const AREA_NAMES = 6.75
/** Before any other label. */
const CHOSEN = 1e9
/** Up to this zoom, cities come before areas: they tell people where on the map they are. */
const CITIES_FIRST = 7.5
const CITY = 1e7
/** Residents of a city that stands out. */
const GREAT_CITY = 250_000
/** Widest name of an area, as a multiple of the area's width. */
const OVERHANG = 1.1
/** From this zoom, areas are named anywhere inside where their middle is out of view or taken. */
const NEAR = 8
/** Half the width of a line of a name, pixels. */
const HALF_NAME = 56

/**
 * Names of areas, in pixels of the map's container. The chosen one is named wherever it is in view, and so are all others from
 * zoom 8: who looks at a border wants to know whose it is.
 */
export function areaLabels(
  map: LeafletMap,
  areas: readonly Area[],
  shapeOf: (gss: string) => Shape | undefined,
  chosen: string | undefined,
): MapLabel[] {
  const zoom = map.getZoom()
  const view = map.getBounds()
  return areas.flatMap(({ gss, name, bounds, label, residents2017 }): MapLabel[] => {
    const isChosen = gss === chosen
    const isMiddleIn = view.contains([label[1], label[0]])
    const isNear = zoom >= NEAR && view.intersects(toLatLngBounds(bounds))
    if (!isChosen && (zoom < AREA_NAMES || !(isMiddleIn || isNear))) return []
    const pointAt = (long: number) => map.latLngToContainerPoint([label[1], long])
    const { x, y } = pointAt(label[0])
    const others = () => {
      const shape = shapeOf(gss)
      return shape ? insidePositions(map, shape, isChosen ? 0 : HALF_NAME, isMiddleIn ? { x, y } : undefined) : []
    }
    return [
      {
        ...{ key: gss, text: shortName(name), kind: 'area', x, y },
        others: isChosen || isNear ? others : undefined,
        weight: isChosen ? CHOSEN : residents2017,
        room: isChosen ? CHOSEN : (pointAt(bounds[2]).x - pointAt(bounds[0]).x) * OVERHANG,
      },
    ]
  })
}

/** Names of the towns that the zoom allows. @param towns by population, the greatest first */
export function townLabels(map: LeafletMap, towns: readonly Place[]): MapLabel[] {
  const zoom = map.getZoom()
  const view = map.getBounds()
  const least = leastPopulation(zoom)
  const labels: MapLabel[] = []
  for (const { name, point, population } of towns) {
    if (population < least) break
    if (!view.contains([point.lat, point.long])) continue
    const { x, y } = map.latLngToContainerPoint([point.lat, point.long])
    const weight = population * 2 + (zoom < CITIES_FIRST ? CITY : 0)
    labels.push({ key: `${name} ${x} ${y}`, text: name, kind: population < GREAT_CITY ? 'town' : 'city', x, y, weight })
  }
  return labels
}

/** Before cities, which have four sides to stand on. */
const COUNTRY = 1e8

/** Names of the neighbours on the small map. */
export function countryLabels(map: LeafletMap, countries: readonly NamedPoint[]): MapLabel[] {
  if (map.getZoom() >= CONTEXT_ZOOM) return []
  return countries.map(([name, lat, long]) => {
    const { x, y } = map.latLngToContainerPoint([lat, long])
    return { key: name, text: name, kind: 'country', x, y, weight: COUNTRY }
  })
}
