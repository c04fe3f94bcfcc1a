/** Leaflet without what the app never draws: its module form joins every part to the map, so that bundlers can leave out none. */
import { createCutter, markPure } from './cut.ts'

/** Statements of Leaflet 1.9.4, by their beginning, that end with `});` at the beginning of a line: what they add is never called. */
const BLOCKS = [
  // Controls of Leaflet's own.
  'Map.addInitHook(function () {\n\tif (this.options.zoomControl) {',
  'Map.addInitHook(function () {\n\tif (this.options.attributionControl) {',
  // Popups.
  'Map.mergeOptions({\n\tclosePopupOnClick: true',
  'Map.include({\n\t// @method openPopup(',
  'Layer.include({\n\n\t// @method bindPopup(',
  // From and to GeoJSON.
  '\nPolyline.include({\n\ttoGeoJSON:',
  '\nPolygon.include({\n\ttoGeoJSON:',
  '\nLayerGroup.include({\n\ttoMultiPoint:',
]

/** Statements of one line. */
const LINES = [
  ...['Layers', 'Zoom', 'Scale', 'Attribution'].flatMap(name => [
    `Control.${name} = ${name};`,
    `control.${name.toLowerCase()} = ${name.toLowerCase()};`,
  ]),
  ...['EPSG3395', 'EPSG900913', 'EPSG4326', 'Simple'].map(name => `CRS.${name} = ${name};`),
  ...['Marker', 'Circle', 'CircleMarker'].map(name => `\n${name}.include(PointToGeoJSON);`),
  ...[
    'geometryToLayer',
    'coordsToLatLng',
    'coordsToLatLngs',
    'latLngToCoords',
    'latLngsToCoords',
    'getFeature',
    'asFeature',
  ].map(name => `GeoJSON.${name} = ${name};`),
  'TileLayer.WMS = TileLayerWMS;',
  'tileLayer.wms = tileLayerWMS;',
]

/** Choices that the app has made: SVG, pins that stay, no Internet Explorer. */
const CHOICES = [
  ['(this.options.preferCanvas && canvas(options)) || svg(options)', 'svg(options)'],
  ['if (MarkerDrag) {', 'if (false) {'],
  ['var create = Browser.vml ? vmlCreate : svgCreate;', 'var create = svgCreate;'],
  ['if (Browser.vml) {\n\tSVG.include(vmlMixin);\n}', ''],
  ['var vmlCreate = (function', 'var vmlCreate = /*#__PURE__*/ (function'],
] as const

/** The source of Leaflet 1.9.4 with what is never used cut off. Throws for another source: then the lists above have to be looked at. */
export function trimLeaflet(source: string): string {
  // Its lines end as on Windows.
  const cutter = createCutter('Leaflet', source.replaceAll('\r\n', '\n'))
  for (const block of BLOCKS) cutter.replace(block, '\n});', '')
  for (const line of LINES) cutter.replace(line, '', '')
  for (const [from, to] of CHOICES) cutter.replace(from, '', to)
  return markPure(cutter.code(), 'extend')
}
