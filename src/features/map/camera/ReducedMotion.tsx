import type { Map as LeafletMap } from 'leaflet'
import { useMemo } from 'react'
import { useMap } from 'react-leaflet'
import { prefersReducedMotion } from '../../../ui/prefersReducedMotion.ts'

/** Methods through which all moves of keys, buttons, wheel and fingers go, with the place of their options among what they take. */
const MOVES = { panBy: 1, setView: 2 } as const

/** Moves the map at once where a person has asked for less motion. Leaflet has no such option: its keys animate always. */
export function ReducedMotion() {
  const map = useMap()
  useMemo(() => moveAtOnce(map, prefersReducedMotion), [map])
  return null
}

/** Asked at every move, because the setting may change. */
export function moveAtOnce(
  map: Pick<LeafletMap, keyof typeof MOVES | 'on' | 'options'>,
  isWanted: () => boolean,
): void {
  for (const [name, place] of Object.entries(MOVES) as [keyof typeof MOVES, number][]) {
    const move = map[name] as (...args: unknown[]) => LeafletMap
    const moved = (...args: unknown[]) => {
      if (isWanted()) args[place] = { ...(args[place] as object), animate: false }
      return move.apply(map, args)
    }
    Object.assign(map, { [name]: moved })
  }
  // A map that is let go stays where it is: at once, the rest of the way would be a jump.
  map.on('dragstart', () => {
    map.options.inertia = !isWanted()
  })
}
