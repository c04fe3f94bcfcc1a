/** Leaflet's panes that the map adds; areas are in its `overlayPane`, z-index 400, pins and providers in its `markerPane`, 600. */

export const CHANGES_PANE = 'changes'
export const NAMES_PANE = 'names'

/** From the lowest to the highest. Neither takes clicks. */
export const PANES = [
  { name: CHANGES_PANE, zIndex: 350 },
  { name: NAMES_PANE, zIndex: 450 },
] as const
