import type { FitBoundsOptions, LatLngBounds, Map as LeafletMap } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Bounds } from '../../../core/geo.ts'
import { type MapPosition, roundMap } from '../../../core/link.ts'
import { useAppStore } from '../../../store/StoreProvider.tsx'
import { offeredAreas } from '../../../store/selectors.ts'
import type { State } from '../../../store/state.ts'
import { useApp } from '../../../store/useApp.ts'
import { observeSize } from '../../../ui/observeSize.ts'
import { prefersReducedMotion } from '../../../ui/prefersReducedMotion.ts'
import { toLatLngBounds } from '../layers/areas/geometry.ts'
import { ENGLAND_BOUNDS } from '../texts.ts'
import { useRegionBounds } from '../useChosen.ts'

const CLOSEST = 13
/** Levels below the one at which England fits: farther out there is little but sea. */
const ZOOM_OUT = 0.5
const ENGLAND = toLatLngBounds(ENGLAND_BOUNDS)
/** Pixels around what is framed. */
export const FIT_OPTIONS: FitBoundsOptions = { padding: [28, 28] }
const FLIGHT_SECONDS = 0.9

/** Keeps the map and the link together: without `map=` the answer is framed; a person's own move becomes `map=`. */
export function Camera() {
  const map = useMap()
  const store = useAppStore()
  const position = useApp(app => app.link.map)
  const area = useApp(app => app.area)
  const region = useRegionBounds()
  const outcome = useApp(app => app.outcome)
  const pending = useApp(app => app.pending)
  const setMap = useApp(app => app.setMap)
  /** The move under way is the app's own. */
  const ours = useRef(false)
  const first = useRef(true)
  /** How often the map has changed its size, and at the last framing. */
  const [resizes, setResizes] = useState(0)
  const framedAt = useRef(0)

  // Before the effects below, whose moves it hears.
  useMapEvents({
    moveend() {
      if (!ours.current) setMap(viewOf(map))
      ours.current = false
    },
    // A flight that a person breaks off does not end with a move.
    dragstart() {
      ours.current = false
    },
  })

  useEffect(
    () =>
      observeSize(map.getContainer(), () => {
        fitSize(map, () => {
          ours.current = true
        })
        ours.current = false
        setResizes(count => count + 1)
      }),
    [map],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new area, outcome or size has other bounds
  useEffect(() => {
    const resized = framedAt.current !== resizes
    framedAt.current = resizes
    const calm = first.current || resized || prefersReducedMotion()
    first.current = false
    if (position) {
      if (isAt(map, position)) return
      ours.current = true
      map.setView([position.lat, position.long], position.zoom, { animate: false })
      return
    }
    const bounds = boundsOf(store.getState(), region)
    if (!bounds || pending) return
    ours.current = true
    fitBounds(map, bounds, calm)
  }, [map, store, position, area, region, outcome, pending, resizes])

  return null
}

/** Adapts the map to the size of its container; calls back before each move. */
function fitSize(map: LeafletMap, move: () => void): void {
  move()
  map.invalidateSize({ animate: false })
  const farthest = map.getBoundsZoom(ENGLAND) - ZOOM_OUT
  if (map.getZoom() < farthest) {
    move()
    map.setView(map.getCenter(), farthest, { animate: false })
  }
  map.setMinZoom(farthest)
}

/** What the map should show: the area, those to choose from, the region, or England before anything is asked. */
function boundsOf(state: State, region: Bounds | undefined): LatLngBounds | undefined {
  if (!state.outcome) return region ? toLatLngBounds(region) : ENGLAND
  const areas = state.area ? [state.area] : offeredAreas(state)
  const [first, ...others] = areas.map(({ bounds }) => toLatLngBounds(bounds))
  return others.reduce((all, bounds) => all?.extend(bounds), first)
}

export function fitBounds(map: LeafletMap, bounds: LatLngBounds, calm: boolean): void {
  const options = { ...FIT_OPTIONS, maxZoom: CLOSEST }
  if (calm) map.fitBounds(bounds, { ...options, animate: false })
  else map.flyToBounds(bounds, { ...options, duration: FLIGHT_SECONDS })
}

function viewOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter()
  return roundMap({ zoom: map.getZoom(), lat, long: lng })
}

/** To the pixel, which is as near as Leaflet can move; a move that moves nothing draws everything anew. */
function isAt(map: LeafletMap, { zoom, lat, long }: MapPosition): boolean {
  const middle = map.getSize().divideBy(2)
  return viewOf(map).zoom === zoom && map.latLngToContainerPoint([lat, long]).distanceTo(middle) < 1
}
