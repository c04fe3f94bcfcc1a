/** Libraries without what the app never uses of them. Only in the bundle: tests and the development server have them whole. */
import type { Plugin } from 'vite'
import { trimDownshift } from './downshift.ts'
import { leafletInParts } from './leaflet.ts'
import { trimLeafletStyles } from './leafletStyles.ts'

export function trimLibraries(): Plugin[] {
  return [
    trimming('downshift', /downshift[\\/]dist[\\/]downshift\.esm\.mjs$/, trimDownshift),
    leafletInParts(),
    trimming('leaflet-styles', /leaflet[\\/]dist[\\/]leaflet\.css$/, trimLeafletStyles),
  ]
}

function trimming(name: string, id: RegExp, trim: (source: string) => string): Plugin {
  const handler = (code: string) => ({ code: trim(code), map: null })
  return { name: `trim-${name}`, apply: 'build', enforce: 'pre', transform: { filter: { id }, handler } }
}
