import type { Map as LeafletMap } from 'leaflet'
import { CONTEXT_SETS, type ContextSet } from '../../../../core/geography/context.ts'
import { loadContextIndex } from '../../../../data/geo.ts'
import { CONTEXT_PANE, GROUND_PANE } from '../../panes.ts'
import type { MapLabel } from '../labels/labelStyles.ts'
import { ContextCanvas } from './contextCanvas.ts'
import { createTurns } from './createTurns.ts'
import { createWaiting, type WhenShown } from './createWaiting.ts'
import { hideWhileZooming } from './hideWhileZooming.ts'
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
  /** For names: those of a picture may stand where others would. */
  readonly whenShown: WhenShown
}

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
  const isComing = () => both.some(canvas => canvas.isComing())
  const names = createWaiting(isComing)
  const pictures = createWaiting(isComing)
  const settle = () => {
    names.settle()
    pictures.settle()
  }
  const show = (canvas: CanvasName) => (picture: Picture) => {
    const isNew = (shown.get(canvas)?.paths.join() ?? '') !== picture.paths.join()
    shown.set(canvas, picture)
    pictures.settle()
    // Names that wait are told of what is new by the new view.
    if (isNew) onView(inViewOf([...shown.values()], names.whenShown))
    else names.settle()
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
  const stopHiding = hideWhileZooming(map, () => !painter.hasGraphicsCard(), pictures.whenShown)
  return {
    followColours() {
      for (const canvas of both) canvas.followColours()
    },
    remove() {
      stopHiding()
      turns.stop()
      painter.stop()
      for (const canvas of both) canvas.remove()
    },
  }
}

function inViewOf(pictures: readonly Picture[], whenShown: WhenShown): ContextInView {
  const names = pictures.flatMap(picture => picture.names)
  const sets = pictures.flatMap(picture => picture.sets)
  return { labels: map => nameCandidates(map, names), sets: CONTEXT_SETS.filter(set => sets.includes(set)), whenShown }
}
