/** From this zoom the map, and what is printed of it, has the context. */
export const CONTEXT_ZOOM = 7
/** From this zoom it has the 20 m borders of all that is in view. */
export const DETAIL_ZOOM = 10
