/**
 * Leaflet from the modules that its package has beside the whole, so that the map gets what it uses and later layers bring theirs.
 * Only in the bundle: tests and the development server have it whole.
 */
import type { Plugin } from 'vite'
import { createCutter } from './cut.ts'

/** Where Leaflet 1.9.4 has what it offers, but for sums of other names and what the app can do without. */
const NAMES: Readonly<Record<string, string>> = {
  Bounds: 'geometry/Bounds',
  Circle: 'layer/vector/Circle',
  CircleMarker: 'layer/vector/CircleMarker',
  Control: 'control/Control',
  DivIcon: 'layer/marker/DivIcon',
  DivOverlay: 'layer/DivOverlay',
  Draggable: 'dom/Draggable',
  Evented: 'core/Events',
  FeatureGroup: 'layer/FeatureGroup',
  GeoJSON: 'layer/GeoJSON',
  GridLayer: 'layer/tile/GridLayer',
  Handler: 'core/Handler',
  Icon: 'layer/marker/Icon',
  ImageOverlay: 'layer/ImageOverlay',
  LatLng: 'geo/LatLng',
  LatLngBounds: 'geo/LatLngBounds',
  Layer: 'layer/Layer',
  LayerGroup: 'layer/LayerGroup',
  Marker: 'layer/marker/Marker',
  Path: 'layer/vector/Path',
  Point: 'geometry/Point',
  Polygon: 'layer/vector/Polygon',
  Polyline: 'layer/vector/Polyline',
  PosAnimation: 'dom/PosAnimation',
  Popup: 'layer/Popup',
  Rectangle: 'layer/vector/Rectangle',
  Renderer: 'layer/vector/Renderer',
  SVG: 'layer/vector/SVG',
  SVGOverlay: 'layer/SVGOverlay',
  TileLayer: 'layer/tile/TileLayer',
  Tooltip: 'layer/Tooltip',
  Transformation: 'geometry/Transformation',
  VideoOverlay: 'layer/VideoOverlay',
  'toLatLng as latLng': 'geo/LatLng',
  'toLatLngBounds as latLngBounds': 'geo/LatLngBounds',
  'toPoint as point': 'geometry/Point',
}

/** What adds itself to the map: layers, renderers, and what listens to people. */
const PARTS_OF_MAP = [
  'layer/Layer',
  'layer/vector/Renderer.getRenderer',
  'control/Control',
  ...['BoxZoom', 'DoubleClickZoom', 'Drag', 'Keyboard', 'ScrollWheelZoom', 'TapHold', 'TouchZoom'].map(
    name => `map/handler/Map.${name}`,
  ),
]

/** Choices that the app has made: SVG, pins that stay, no Internet Explorer. */
const CHOICES: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'layer/vector/Renderer.getRenderer': [
    ["import {canvas} from './Canvas';", ''],
    ['(this.options.preferCanvas && canvas(options)) || svg(options)', 'svg(options)'],
  ],
  'layer/marker/Marker': [
    ["import {MarkerDrag} from './Marker.Drag';", ''],
    ['if (MarkerDrag) {', 'if (false) {'],
  ],
  'layer/vector/SVG': [
    ["import {vmlMixin, vmlCreate} from './SVG.VML';", ''],
    ['Browser.vml ? vmlCreate : svgCreate', 'svgCreate'],
    ['if (Browser.vml) {', 'if (false) {'],
  ],
}

/** Of the modules made here: all names, and the map with its parts. */
const [ALL, MAP] = ['\0leaflet', '\0leaflet-map']

const pathOf = (module: string) => JSON.stringify(`leaflet/src/${module}.js`)

const SOURCES: Readonly<Record<string, string>> = {
  [ALL]: [
    `export { Map } from ${JSON.stringify(MAP)}`,
    `export { default as Browser } from ${pathOf('core/Browser')}`,
    ...['core/Util', 'dom/DomEvent', 'dom/DomUtil', 'geometry/LineUtil', 'geometry/PolyUtil'].map(
      module => `export * as ${module.split('/')[1]} from ${pathOf(module)}`,
    ),
    ...Object.entries(NAMES).map(([name, module]) => `export { ${name} } from ${pathOf(module)}`),
  ].join('\n'),
  [MAP]: [...PARTS_OF_MAP.map(part => `import ${pathOf(part)}`), `export { Map } from ${pathOf('map/Map')}`].join('\n'),
}

export function leafletInParts(): Plugin {
  return {
    name: 'leaflet-in-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^(?:leaflet|\0leaflet-map)$/ },
      handler: id => (id === MAP ? { id, moduleSideEffects: true } : { id: ALL, moduleSideEffects: false }),
    },
    load: { filter: { id: /^\0leaflet(?:-map)?$/ }, handler: id => SOURCES[id] },
    transform: {
      filter: { id: /leaflet[\\/]src[\\/].*\.js$/ },
      handler(code, id) {
        const module = Object.keys(CHOICES).find(module => id.replaceAll('\\', '/').endsWith(`/${module}.js`))
        return module ? { code: makeChoices(module, code), map: null } : undefined
      },
    },
  }
}

/** Throws for another source than that of Leaflet 1.9.4: then the table above has to be looked at. */
export function makeChoices(module: string, source: string): string {
  const cutter = createCutter('Leaflet', source)
  for (const [from, to] of CHOICES[module]!) cutter.replace(from, '', to)
  return cutter.code()
}
