import type { FitBoundsOptions, LatLngBounds } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Bounds } from '../../core/geo.ts'
import { type MapPosition, roundMap } from '../../core/link.ts'
import { offeredAreas } from '../../store/selecting.ts'
import type { State } from '../../store/state.ts'
import { appStore, useApp } from '../../store/useApp.ts'
import { toLatLngBounds } from './geometry.ts'
import { ENGLAND_BOUNDS } from './texts.ts'
import { useRegionBounds } from './useChosen.ts'

const CLOSEST = 13
/** Pixels around what is framed. */
export const FRAME: FitBoundsOptions = { padding: [28, 28] }
const FLIGHT_SECONDS = 0.9

/** Keeps the map and the link together: without `map=` the answer is framed; a person's own move becomes `map=`. */
export function Framing() {
  const map = useMap()
  const position = useApp(app => app.link.map)
  const area = useApp(app => app.area)
  const region = useRegionBounds()
  const outcome = useApp(app => app.outcome)
  const pending = useApp(app => app.pending)
  const setMap = useApp(app => app.setMap)
  /** The move under way is the app's own. */
  const ours = useRef(false)
  /** At the last move: Leaflet moves a map that was resized, and nobody chose to look elsewhere. */
  const size = useRef(map.getSize())
  const first = useRef(true)

  // Before the effect below, whose moves it hears.
  useMapEvents({
    moveend() {
      const resized = !map.getSize().equals(size.current)
      size.current = map.getSize()
      if (!ours.current && !resized) setMap(viewOf(map))
      ours.current = false
    },
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new area or outcome has other bounds
  useEffect(() => {
    const calm = first.current || window.matchMedia('(prefers-reduced-motion: reduce)').matches
    first.current = false
    if (position) {
      if (sameView(position, viewOf(map))) return
      ours.current = true
      map.setView([position.lat, position.long], position.zoom, { animate: false })
      return
    }
    const bounds = boundsOf(appStore.getState(), region)
    if (!bounds || pending) return
    ours.current = true
    frame(map, bounds, calm)
  }, [map, position, area, region, outcome, pending])

  return null
}

/** What the map should show: the area, those to choose from, the region, or England before anything is asked. */
function boundsOf(state: State, region: Bounds | undefined): LatLngBounds | undefined {
  if (!state.outcome) return toLatLngBounds(region ?? ENGLAND_BOUNDS)
  const areas = state.area ? [state.area] : offeredAreas(state)
  const [first, ...others] = areas.map(({ bounds }) => toLatLngBounds(bounds))
  return others.reduce((all, bounds) => all?.extend(bounds), first)
}

export function frame(map: ReturnType<typeof useMap>, bounds: LatLngBounds, calm: boolean): void {
  const options = { ...FRAME, maxZoom: CLOSEST }
  if (calm) map.fitBounds(bounds, { ...options, animate: false })
  else map.flyToBounds(bounds, { ...options, duration: FLIGHT_SECONDS })
}

function viewOf(map: ReturnType<typeof useMap>): MapPosition {
  const { lat, lng } = map.getCenter()
  return roundMap({ zoom: map.getZoom(), lat, long: lng })
}

function sameView(a: MapPosition, b: MapPosition): boolean {
  return a.zoom === b.zoom && a.lat === b.lat && a.long === b.long
}
