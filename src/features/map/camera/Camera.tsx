import type { LatLngBounds, Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Area, Bounds } from '../../../core/geo.ts'
import { type MapPosition, roundMap } from '../../../core/link.ts'
import { afterPaint } from '../../../data/waitForPaint.ts'
import { useAppStore } from '../../../store/StoreProvider.tsx'
import { comparedAreas, offeredAreas } from '../../../store/selectors.ts'
import type { State } from '../../../store/state.ts'
import { useApp } from '../../../store/useApp.ts'
import { observeSize } from '../../../ui/observeSize.ts'
import { prefersReducedMotion } from '../../../ui/prefersReducedMotion.ts'
import { coversAlways, creditsRoom } from '../covers.ts'
import { toLatLngBounds } from '../shapes.ts'
import { useRegionBounds } from '../useChosenAreas.ts'
import { jumpTo, viewOfBounds } from './cameraView.ts'
import { createAppMoves } from './createAppMoves.ts'
import { ENGLAND } from './england.ts'

/** Least zoom, in levels below the one at which England fits. */
const ZOOM_OUT = 0.5

/** Keeps map and link in step: without `map=` the map fits the answer, and a person's own move becomes `map=`. */
export function Camera() {
  const map = useMap()
  const store = useAppStore()
  const position = useApp(app => app.link.map)
  const area = useApp(app => app.area)
  const region = useRegionBounds()
  const result = useApp(app => app.result)
  const compared = useApp(comparedAreas)
  const pending = useApp(app => app.pending)
  const navigate = useApp(app => app.navigate)
  const moves = useMemo(() => createAppMoves(map), [map])
  const isFirst = useRef(true)
  /** The link's `map=` that was followed last. */
  const followed = useRef<MapPosition>(undefined)
  /** Number of changes of the map's size, and of the room on it, now and when the view was last set. */
  const [resizes, setResizes] = useState(0)
  const setAt = useRef(0)

  // Before the effects below, which move the map.
  useMapEvents({
    moveend() {
      if (moves.isPersons()) navigate(link => ({ ...link, map: viewOf(map) }), { history: 'replace' })
    },
  })

  useEffect(
    function stopFlightOnArrowKeys() {
      const container = map.getContainer()
      const onKeyDown = ({ key }: KeyboardEvent) => key.startsWith('Arrow') && moves.stopFlight()
      container.addEventListener('keydown', onKeyDown, { capture: true })
      return () => container.removeEventListener('keydown', onKeyDown, { capture: true })
    },
    [map, moves],
  )

  useEffect(
    function followSize() {
      return observeSize(map.getContainer(), () => {
        moves.jump(() => fitSize(map))
        setResizes(count => count + 1)
      })
    },
    [map, moves],
  )

  useEffect(
    function followCredits() {
      const room = creditsRoom(map)
      return room ? observeSize(room, () => setResizes(count => count + 1)) : undefined
    },
    [map],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new area, result or size has other bounds
  useEffect(
    function showAnswer() {
      const isResized = setAt.current !== resizes
      const show = () => {
        setAt.current = resizes
        const isAnimated = !isFirst.current && !isResized && !prefersReducedMotion()
        isFirst.current = false
        // Followed once: an answer may come while the map goes on from there, as after it was let go in a drag.
        const isFollowed = position === followed.current && !isResized
        followed.current = position
        if (position) {
          if (isFollowed || isAt(map, position)) return
          moves.jump(() => map.setView([position.lat, position.long], position.zoom, { animate: false }))
          return
        }
        const bounds = boundsOf(store.getState(), region)
        if (!bounds || pending) return
        const view = viewOfBounds(map, bounds, bounds === ENGLAND ? [] : coversAlways(map))
        if (isAnimated) moves.fly(view)
        else moves.jump(() => jumpTo(map, view))
      }
      // At once where the map would be seen in a wrong place; else after the words of the answer.
      if (isFirst.current || isResized) show()
      else return afterPaint(show)
    },
    [map, moves, store, position, area, region, result, pending, resizes, compared],
  )

  return null
}

/** Adapts the map to the size of its container. */
function fitSize(map: LeafletMap): void {
  map.invalidateSize({ animate: false })
  const farthest = map.getBoundsZoom(ENGLAND) - ZOOM_OUT
  if (map.getZoom() < farthest) map.setView(map.getCenter(), farthest, { animate: false })
  map.setMinZoom(farthest)
}

/** What the map should show: the areas compared, the area, those to choose from, the region, or England before anything is asked. */
function boundsOf(state: State, region: Bounds | undefined): LatLngBounds | undefined {
  const compared = comparedAreas(state)
  if (compared.length) return boundsOfAll(compared)
  if (!state.result) return region ? toLatLngBounds(region) : ENGLAND
  return boundsOfAll(state.area ? [state.area] : offeredAreas(state))
}

function boundsOfAll(areas: readonly Area[]): LatLngBounds | undefined {
  const [first, ...others] = areas.map(({ bounds }) => toLatLngBounds(bounds))
  return others.reduce((all, bounds) => all?.extend(bounds), first)
}

function viewOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter()
  return roundMap({ zoom: map.getZoom(), lat, long: lng })
}

/** Within a pixel, the least that Leaflet moves by: a move of less would redraw the map for nothing. */
function isAt(map: LeafletMap, { zoom, lat, long }: MapPosition): boolean {
  const middle = map.getSize().divideBy(2)
  return viewOf(map).zoom === zoom && map.latLngToContainerPoint([lat, long]).distanceTo(middle) < 1
}
