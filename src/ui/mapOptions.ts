/** The place of the map's choices, outside the map: in the bar of dates, or above the widget's map. */
export const MAP_OPTIONS_ID = 'map-options'
