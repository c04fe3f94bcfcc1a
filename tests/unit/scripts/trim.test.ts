import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type PluginOption } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/lib/install.mjs'
import { trimDownshift } from '../../../scripts/lib/trim/downshift.ts'
import { makeChoices } from '../../../scripts/lib/trim/leaflet.ts'
import { trimLeafletStyles, UNUSED } from '../../../scripts/lib/trim/leafletStyles.ts'
import { trimLibraries } from '../../../scripts/lib/trim/plugin.ts'

const LIBRARIES = join(ROOT, 'node_modules')
const LEAFLET = join(LIBRARIES, 'leaflet/dist/leaflet-src.esm.js')
const DOWNSHIFT = join(LIBRARIES, 'downshift/dist/downshift.esm.mjs')

/** What a bundle has of a library of which it imports these names. */
async function bundle(source: string, names: string, plugins: PluginOption[]): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id.endsWith('/entry') ? '\0entry' : null),
    load: (id: string) => (id === '\0entry' ? `export { ${names} } from ${JSON.stringify(source)}` : null),
  }
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: 'entry', formats: ['es'] },
      rolldownOptions: { external: [/^(?:react|react-is|prop-types|@babel\/.*|compute-scroll-into-view)$/] },
    },
  })
  return (made as { output: { code: string }[] }[])[0]!.output[0]!.code
}

describe('Leaflet in the bundle', () => {
  let [whole, trimmed] = ['', '']
  beforeAll(async () => {
    const names = 'Map, Marker, DivIcon, LayerGroup, Polygon, Tooltip, GridLayer, TileLayer, SVG, DomUtil, latLngBounds'
    ;[whole, trimmed] = await Promise.all([bundle(LEAFLET, names, []), bundle('leaflet', names, [trimLibraries()])])
  })

  it('is less than three quarters of the whole', () => {
    // Each module has its name in a comment.
    expect(trimmed.replaceAll(/^\/\/.*\n/gm, '').length).toBeLessThan(whole.length * 0.75)
  })

  it.each([
    ['controls', 'leaflet-control-zoom'],
    ['its attribution', 'leaflet-control-attribution'],
    ['popups', 'leaflet-popup'],
    ['images over the map', 'leaflet-image-layer'],
    ['GeoJSON', 'pointToLayer'],
    ['a canvas', 'getContext("2d")'],
    ['pins that are dragged', 'leaflet-marker-draggable'],
    ['VML', 'lvml'],
  ])('is without %s', (_, sign) => {
    expect(whole.replaceAll(/[`']/g, '"')).toContain(sign)
    expect(trimmed.replaceAll(/[`']/g, '"')).not.toContain(sign)
  })

  it.each(['leaflet-tooltip', 'leaflet-tile', 'leaflet-zoom-box', 'leaflet-div-icon', 'leaflet-pan-anim'])(
    'keeps what the map uses: %s',
    sign => expect(trimmed).toContain(sign),
  )

  it.each([
    ['tiles', 'leaflet-tile'],
    ['markers', 'leaflet-div-icon'],
    ['tooltips', 'leaflet-tooltip'],
  ])('has no %s where nobody asks for them', async (_, sign) => {
    expect(await bundle('leaflet', 'Map, Polygon, SVG', [trimLibraries()])).not.toContain(sign)
  })

  it('offers every name that the app takes from Leaflet', async () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.tsx?$/.test(name),
    )
    const names = sources.flatMap(name => {
      const source = readFileSync(join(ROOT, 'src', name), 'utf8')
      return [...source.matchAll(/import \{([^}]*)\} from 'leaflet'/g)].flatMap(([, list]) => list!.split(','))
    })
    const values = [...new Set(names.map(name => name.trim()))].filter(name => name && !name.startsWith('type '))
    expect(values).toContain('DomUtil')
    await expect(bundle('leaflet', values.join(), [trimLibraries()])).resolves.not.toBe('')
  })

  it('fails for another source, so that an update is looked at', () => {
    const marker = readFileSync(join(LIBRARIES, 'leaflet/src/layer/marker/Marker.js'), 'utf8')
    expect(() => makeChoices('layer/marker/Marker', marker.replace('if (MarkerDrag)', 'if (Dragging)'))).toThrow(
      'Leaflet has not once: if (MarkerDrag) {',
    )
  })
})

describe('Leaflet’s style sheet in the bundle', () => {
  const whole = readFileSync(join(LIBRARIES, 'leaflet/dist/leaflet.css'), 'utf8')
  const trimmed = trimLeafletStyles(whole)
  let program = ''
  beforeAll(async () => {
    program = await bundle('leaflet', 'Map, Marker, DivIcon, Polygon, Tooltip, GridLayer, TileLayer, SVG', [
      trimLibraries(),
    ])
  })

  it.each(UNUSED)('is without what the program never draws: %s', name => {
    expect(program).not.toContain(name)
    expect(whole).toContain(`.${name}`)
    expect(trimmed).not.toContain(`.${name}`)
  })

  it('has every other selector', () => {
    const selectors = (css: string) => css.match(/[^{}/]+(?=\{)/g)!.flatMap(list => list.trim().split(/\s*,\s*/))
    const kept = new Set(selectors(trimmed))
    const cut = selectors(whole.replaceAll(/\/\*.*?\*\//gs, '')).filter(selector => !kept.has(selector))
    expect(cut.filter(selector => !UNUSED.some(name => selector.includes(`.${name}`)))).toEqual([
      '.leaflet-fade-anim .leaflet-popup',
      '.leaflet-fade-anim .leaflet-map-pane .leaflet-popup',
      '.leaflet-popup',
    ])
  })
})

describe('Downshift in the bundle', () => {
  let [whole, trimmed] = ['', '']
  beforeAll(async () => {
    ;[whole, trimmed] = await Promise.all([
      bundle(DOWNSHIFT, 'useCombobox', []),
      bundle(DOWNSHIFT, 'useCombobox', [trimLibraries()]),
    ])
  })

  it('is less than three fifths of the whole', () => {
    expect(trimmed.length).toBeLessThan(whole.length * 0.6)
  })

  it.each([
    ['selects', 'keysSoFar'],
    ['several choices', 'getDropdownProps'],
    ['tags', 'tag-group'],
    ['types of options', 'isRequired'],
  ])('is without %s', (_, sign) => {
    expect(whole.toLowerCase()).toContain(sign.toLowerCase())
    expect(trimmed.toLowerCase()).not.toContain(sign.toLowerCase())
  })

  it.each(['aria-activedescendant', 'aria-autocomplete', 'PageDown'])('keeps what the search uses: %s', sign =>
    expect(trimmed).toContain(sign),
  )

  it('fails for another source, so that an update is looked at', () => {
    const other = readFileSync(DOWNSHIFT, 'utf8').replace('var propTypes$3', 'var types')
    expect(() => trimDownshift(other)).toThrow('Downshift has not once: var propTypes$3 = ')
  })
})
