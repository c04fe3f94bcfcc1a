/** Which modules share a file: few files for the first view, because every request costs half a kilobyte of headers. */
import type { Rolldown } from 'vite'

type Group = Rolldown.CodeSplittingGroup
type Modules = { getModuleInfo(id: string): Rolldown.ModuleInfo | null }

/** What the first view loads: the start page, and its map, which is lazy. */
const START = /[\\/]index\.html$/
const MAP_VIEW = /[\\/]features[\\/]map[\\/]MapView\.tsx$/
/** What draws the map, which only the map's own later parts share with it. */
const OF_MAP =
  /[\\/]features[\\/]map[\\/]|[\\/]node_modules[\\/](?:leaflet|react-leaflet|@react-leaflet)[\\/]|\0leaflet/

/** The libraries that pages start with. */
const LIBRARIES: Group = { name: 'libraries', test: /[\\/]node_modules[\\/]/, tags: ['$initial'] }

/** Leaflet, in one file, without tiles: those are of later layers (`trim/leaflet.ts`). */
const LEAFLET: Group = { name: 'leaflet', test: /[\\/]leaflet[\\/]src[\\/](?!layer[\\/]tile)/ }

/**
 * What the first view shares with another page or a later part, and other pages with a later part: alone, it would go to the later
 * part's file, and the page would fetch that.
 */
const SHARED: Group = {
  name(id, modules) {
    const roots = OF_MAP.test(id) ? [] : rootsOf(id, modules)
    const pages = roots.filter(root => root.endsWith('.html')).length
    const isPagesAndLater = pages > 0 && pages < roots.length
    return isPagesAndLater || (roots.length > 1 && roots.some(root => START.test(root) || MAP_VIEW.test(root)))
      ? 'shared'
      : null
  },
  debugName: 'shared',
}

/** The first map, with what its later parts share with it. */
const MAP: Group = {
  name: (id, modules) => (rootsOf(id, modules).some(root => MAP_VIEW.test(root)) ? 'MapView' : null),
  test: /[\\/]features[\\/]map[\\/]/,
  debugName: 'map',
}
/** Figures and their ranks, of charts and of the coloured map. */
const FIGURES: Group = { name: 'figures', test: /\/src\/(?:core\/statistics\/|words\/measures)/ }
/** What an answer is drawn with, asked for at the first sign of use: one file, for each costs a slow phone more than its bytes. */
const ANSWER: Group = {
  name: 'answer',
  test: /\/src\/(?:features\/answer\/(?!OnThisPage)|core\/areas\/history\/(?:changes|history|story)|store\/useHistory|words\/(?:nhsLinks|results)|ui\/Phone|.*\/phone\.ts)/,
}
/** What stands below every answer, likewise. */
const DETAILS: Group = {
  name: 'details',
  test: /\/src\/(?:features\/(?:answer\/OnThisPage|lineage\/|profile\/(?!.*(?:Care|care)))|ui\/(?:Chart|Figure))/,
}

export const CHUNKS: Group[] = [LIBRARIES, LEAFLET, SHARED, MAP, FIGURES, ANSWER, DETAILS]

/** The pages and lazy modules that load a module with them. */
function rootsOf(id: string, modules: Modules): string[] {
  const [roots, known]: [string[], Set<string>] = [[], new Set([id])]
  for (const module of known) {
    const info = modules.getModuleInfo(module)
    if (!info) continue
    if (info.isEntry || info.dynamicImporters.length > 0) roots.push(module)
    for (const importer of info.importers) known.add(importer)
  }
  return roots
}
