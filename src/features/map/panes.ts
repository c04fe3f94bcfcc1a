/** Leaflet's panes that the map adds; street images are in its `tilePane`, z-index 200, areas in its `overlayPane`, z-index 400, pins and providers in its `markerPane`, 600. */

export const LAND_PANE = 'land'
export const GROUND_PANE = 'ground'
export const CHANGES_PANE = 'changes'
export const CONTEXT_PANE = 'context'
export const NAMES_PANE = 'names'

/** From the lowest to the highest. None takes clicks. */
export const PANES = [
  { name: LAND_PANE, zIndex: 180 },
  { name: GROUND_PANE, zIndex: 190 },
  { name: CHANGES_PANE, zIndex: 350 },
  { name: CONTEXT_PANE, zIndex: 420 },
  { name: NAMES_PANE, zIndex: 450 },
] as const
