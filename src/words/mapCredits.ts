/** Whose data maps show: the app's, those of pages and pictures, and that on paper. */
export const MAP_CREDITS = {
  borders: 'Borders: ONS and OS, Crown copyright. Towns: GeoNames. Coasts: Natural Earth.',
  ogl: 'Rail: Network Rail.',
  osm: 'Roads, water:',
  openStreetMap: 'OpenStreetMap contributors',
}
