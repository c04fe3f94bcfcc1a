import type { Map as LeafletMap } from 'leaflet'
import { CONTEXT_SETS, type ContextSet } from '../../../../core/geography/context.ts'
import { loadContextIndex } from '../../../../data/geo.ts'
import { CONTEXT_PANE, GROUND_PANE } from '../../panes.ts'
import type { MapLabel } from '../labels/labelStyles.ts'
import { ContextCanvas } from './contextCanvas.ts'
import { createTurns } from './createTurns.ts'
import { inkLayers } from './inkLayers.ts'
import { nameCandidates } from './nameCandidates.ts'
import type { CanvasName, Picture } from './painting/pictures.ts'
import { startPainter } from './painting/startPainter.ts'
import './context.css'

/** What the pictures on screen show. */
export interface ContextInView {
  /** Names that the zoom allows, for the label placer. */
  labels(map: LeafletMap): MapLabel[]
  /** Sets to be credited. */
  readonly sets: readonly ContextSet[]
  /**
   * Calls back when no picture is on its way, or when it has been for long; returns a function that stops it. Its names may stand where
   * others would.
   */
  whenShown(work: () => void): () => void
}

/** The longest that names wait for a picture, milliseconds. */
const PATIENCE_MS = 500

export interface ContextLayers {
  /** Paints all anew when the page's colours have changed. */
  followColours(): void
  remove(): void
}

/**
 * Adds the ground below the areas, sea and the neighbours' land, and the inks above them.
 * @param hasLegend see `inkLayers` @param onView called with what is in view, whenever other tiles are
 */
export async function addContextLayers(
  map: LeafletMap,
  hasLegend: boolean,
  onView: (view: ContextInView) => void,
  signal: AbortSignal,
): Promise<ContextLayers | undefined> {
  const index = await loadContextIndex()
  if (signal.aborted) return undefined
  const turns = createTurns(map)
  const painter = startPainter(index, turns)
  const shown = new Map<CanvasName, Picture>()
  const waiting = new Set<() => void>()
  const isComing = () => both.some(canvas => canvas.isComing())
  const settle = () => {
    if (!isComing()) for (const work of [...waiting]) work()
  }
  const whenShown = (work: () => void) => {
    if (!isComing()) {
      work()
      return () => {}
    }
    const stop = () => {
      clearTimeout(timer)
      waiting.delete(end)
    }
    const end = () => {
      stop()
      work()
    }
    const timer = setTimeout(end, PATIENCE_MS)
    waiting.add(end)
    return stop
  }
  const show = (canvas: CanvasName) => (picture: Picture) => {
    const isNew = (shown.get(canvas)?.paths.join() ?? '') !== picture.paths.join()
    shown.set(canvas, picture)
    // Whoever waits is told of what is new by the new view.
    if (isNew) onView(inViewOf([...shown.values()], whenShown))
    else settle()
  }
  const ground = new ContextCanvas(painter, turns, {
    ...{ pane: GROUND_PANE, canvas: 'ground', sets: ['land'], layers: ['land'] },
    ...{ onPicture: show('ground'), onFailure: settle },
  })
  const inks = new ContextCanvas(painter, turns, {
    ...{ pane: CONTEXT_PANE, canvas: 'inks', sets: ['ogl', 'osm'] },
    layers: inkLayers(hasLegend),
    ...{ onPicture: show('inks'), onFailure: settle },
  })
  const both = [ground, inks]
  for (const canvas of both) canvas.addTo(map)
  return {
    followColours() {
      for (const canvas of both) canvas.followColours()
    },
    remove() {
      turns.stop()
      painter.stop()
      for (const canvas of both) canvas.remove()
    },
  }
}

function inViewOf(pictures: readonly Picture[], whenShown: ContextInView['whenShown']): ContextInView {
  const names = pictures.flatMap(picture => picture.names)
  const sets = pictures.flatMap(picture => picture.sets)
  return { labels: map => nameCandidates(map, names), sets: CONTEXT_SETS.filter(set => sets.includes(set)), whenShown }
}
