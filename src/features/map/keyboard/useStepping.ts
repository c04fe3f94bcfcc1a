import type { Map as LeafletMap } from 'leaflet'
import { useMemo } from 'react'
import type { EditionId } from '../../../core/areas/editions.ts'
import { useAppStore } from '../../../store/StoreProvider.tsx'
import { MAP } from '../texts.ts'
import { areasInView, type Round, step } from './stepping.ts'

export interface Stepping {
  /** Moves the next or previous area in view under the cross, and says its name. */
  go(by: 1 | -1): void
  /** Chooses the current area; false when there is none. */
  choose(): boolean
  /** Call on every `moveend`: true for a step. Any other move ends the round. */
  moved(): boolean
}

export interface SteppingOptions {
  readonly edition: EditionId
  readonly say: (words: string) => void
  /** Called with the GSS code of the area that a step leads to. */
  readonly onStep: (gss: string) => void
}

/** State of the keys N and P; a new edition starts a new round. */
export function useStepping(map: LeafletMap, { edition, say, onStep }: SteppingOptions): Stepping {
  const store = useAppStore()
  return useMemo(() => {
    let round: Round | undefined
    let isStep = false
    return {
      go(by) {
        const { atlas } = store.getState()
        const areas = round?.areas ?? areasInView(atlas?.in(edition) ?? [], map.getBounds(), map.getCenter())
        if (!areas.length) return say(MAP.noneInView(edition))
        round = step(round ?? { areas, at: -1 }, by)
        const { gss, name, label } = areas[round.at]!
        say(MAP.stepped(name, round.at + 1, areas.length))
        onStep(gss)
        isStep = true
        map.setView([label[1], label[0]], map.getZoom(), { animate: false })
      },
      choose() {
        const area = round?.areas[round.at]
        if (area) store.getState().chooseArea(area)
        return area !== undefined
      },
      moved() {
        const was = isStep
        isStep = false
        if (!was) round = undefined
        return was
      },
    }
  }, [map, edition, say, onStep, store])
}
