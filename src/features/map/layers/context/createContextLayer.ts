import type { Map as LeafletMap } from 'leaflet'
import { CONTEXT_SETS, type ContextSet } from '../../../../core/geography/context.ts'
import { CONTEXT_PANE, GROUND_PANE } from '../../panes.ts'
import type { MapLabel } from '../labels/labelStyles.ts'
import { ContextGrid } from './contextGrid.ts'
import { createTileCache } from './createTileCache.ts'
import { createTurns } from './createTurns.ts'
import { inkLayers } from './inkLayers.ts'
import { nameCandidates } from './nameCandidates.ts'
import './context.css'

/** What the tiles on screen show. */
export interface ContextInView {
  /** Names that the zoom allows, for the label placer. */
  labels(map: LeafletMap): MapLabel[]
  /** Sets to be credited. */
  readonly sets: readonly ContextSet[]
}

export interface ContextLayers {
  /** @param onLoad called when all tiles in view are painted */
  addTo(onLoad: () => void): void
  /** Paints all tiles anew when the page's colours have changed. */
  followColours(): void
  inView(): ContextInView
  remove(): void
}

/** The ground below the areas, sea and the neighbours' land, and the inks above them. @param hasLegend see `inkLayers` */
export async function createContextLayer(map: LeafletMap, hasLegend: boolean): Promise<ContextLayers> {
  const turns = createTurns(map)
  const cache = await createTileCache(turns)
  const ground = new ContextGrid(map, cache, turns, { pane: GROUND_PANE, sets: ['land'], layers: ['land'] })
  const inks = new ContextGrid(map, cache, turns, {
    pane: CONTEXT_PANE,
    sets: ['ogl', 'osm'],
    layers: inkLayers(hasLegend),
  })
  const both = [ground, inks]
  return {
    addTo(onLoad) {
      for (const grid of both) grid.on('load', onLoad).addTo(map)
    },
    followColours() {
      for (const grid of both) grid.followColours()
    },
    inView() {
      const tiles = both.flatMap(grid => grid.coordsInView())
      const names = [...new Set(tiles.flatMap(coords => cache.namesOf(coords)))]
      return {
        labels: map => nameCandidates(map, names),
        sets: CONTEXT_SETS.filter(set => tiles.some(coords => cache.setsAt(coords).includes(set))),
      }
    },
    remove() {
      turns.stop()
      for (const grid of both) grid.remove()
    },
  }
}
