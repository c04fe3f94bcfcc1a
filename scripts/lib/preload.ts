/** What the first view needs beside its own program: asked for at once, behind what the search needs. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { type GeoVersions, geoName } from '../../src/core/geoName.ts'

/** The widget may come without a map. */
const PAGE = '/index.html'
const MAP = /features\/map\/MapView\.tsx$/
/** Files of `public/geo` that the list needs as well as the map: browsers complain of what is asked for and not used. */
const GEO = ['areas.json', 'overview.json']

/** @param versions of the files of `public/geo`, as in their addresses */
export function preloadMap(versions: GeoVersions): Plugin {
  let base = '/'
  return {
    name: 'preload-map',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (!bundle || path !== PAGE) return []
        const map = Object.values(bundle).find(part => part.type === 'chunk' && part.moduleIds.some(id => MAP.test(id)))
        const files = map?.type === 'chunk' ? withImports(map, bundle) : []
        const fresh = [...files].filter(file => !html.includes(file))
        return [
          ...fresh.map(file => (file.endsWith('.css') ? styles(base + file) : link('modulepreload', base + file))),
          ...GEO.map(file => link('preload', `${base}geo/${geoName(file, versions)}`, { as: 'fetch' })),
        ]
      },
    },
  }
}

/** At once and not preloaded: where the list is asked for, browsers would complain. */
function styles(href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'stylesheet', href, crossorigin: '' }, injectTo: 'head' }
}

function link(rel: string, href: string, more: Record<string, string> = {}): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, href, ...more, crossorigin: '', fetchpriority: 'low' }, injectTo: 'head' }
}

/** A chunk, its style sheets, and all that it cannot do without. */
function withImports(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  known = new Set<string>(),
): Set<string> {
  if (known.has(chunk.fileName)) return known
  known.add(chunk.fileName)
  for (const file of chunk.viteMetadata?.importedCss ?? []) known.add(file)
  for (const name of chunk.imports) {
    const part = bundle[name]
    if (part?.type === 'chunk') withImports(part, bundle, known)
  }
  return known
}
