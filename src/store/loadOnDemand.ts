/** Loaded on demand: places to suggest, figures of all CCGs, providers of one CCG. */
import type { StoreApi } from 'zustand/vanilla'
import { editionIndex } from '../core/areas/editions.ts'
import { readText } from '../core/finder/reading/readText.ts'
import { asGeoFileError } from '../data/geoFileError.ts'
import type { Services } from '../data/services.ts'
import type { Actions, App, ProvidersState, State } from './state.ts'

type OnDemand = Pick<
  Actions,
  | 'loadPlaces'
  | 'suggest'
  | 'loadBoards'
  | 'loadFigures'
  | 'loadProviders'
  | 'changeProviders'
  | 'profileOf'
  | 'factsOf'
  | 'nearPractices'
  | 'practicesIn'
  | 'trusts'
  | 'cellTable'
  | 'areaAt'
>

/** Milliseconds without a key, after which an outcode counts as all that is typed for now. */
const PAUSE_MS = 200

const SHOWN = { kind: undefined, text: '', onMap: true } as const

/**
 * Loads the areas and the cells, which give every answer its names, and the outcodes, for which the first postcode would wait. Never
 * rejects: `atlasError` says what is missing, and an answer, that it misses the outcodes.
 */
export async function loadFirst({ setState, getState }: StoreApi<App>, services: Services): Promise<void> {
  if (getState().atlasError) setState({ atlasError: undefined })
  const keep = <K extends 'atlas' | 'cells'>(key: K, file: string, value: Promise<State[K]>) =>
    value.then(
      loaded => getState()[key] !== loaded && setState({ [key]: loaded }),
      error => setState({ atlasError: asGeoFileError(error, file) }),
    )
  await Promise.all([
    services.finder.outcodes().catch(() => undefined),
    keep('atlas', 'areas.json', services.atlas()),
    keep('cells', 'overview.json', services.finder.cells()),
  ])
}

export function createOnDemand({ setState, getState }: StoreApi<App>, services: Services): OnDemand {
  const change: (change: Partial<Omit<State, 'link'>>) => void = setState

  /** A file that several parts of the page read. A failure is told beside it, until the next try. */
  const loadShared = async (key: 'boards' | 'figures', load: () => Promise<State[typeof key]>) => {
    const failure = `${key}Error` as const
    const state = getState()
    if (state[key]) return
    if (state[failure]) change({ [failure]: undefined })
    try {
      const loaded = await load()
      if (getState()[key] !== loaded) change({ [key]: loaded })
    } catch (error) {
      change({ [failure]: asGeoFileError(error, `${key}.json`) })
    }
  }

  /** What is typed already fetches its shard, so that the answer need not wait for it. */
  const findAhead = (text: string) => void services.finder.find(text).catch(() => undefined)

  const loadBoards = () => loadShared('boards', () => services.boards())

  return {
    async loadPlaces() {
      if (getState().places) return
      // Without places there are still CCGs to suggest; a search for a place says what is missing.
      const places = await services.places().catch(() => undefined)
      if (places && getState().places !== places) change({ places })
    },

    async suggest(text) {
      const reading = readText(text)
      if (reading.kind === 'postcodes' || (reading.kind === 'part' && reading.part.kind === 'sector')) findAhead(text)
      // CM1 may be on the way to CM16, whose shard would wait for the other.
      else if (reading.kind === 'part' && reading.part.kind === 'outcode')
        setTimeout(() => getState().typed.trim() === text && findAhead(text), PAUSE_MS)
      if (reading.kind !== 'other' && reading.kind !== 'part') return []
      return services.names.suggest(text).catch(() => [])
    },

    loadBoards,
    loadFigures: () => loadShared('figures', () => services.figures()),

    async loadProviders(gss) {
      const { providers } = getState()
      if (providers?.gss === gss && !providers.error) return
      change({ providers: { ...SHOWN, onMap: providers?.onMap ?? true, gss } })
      // Another CCG may be on screen by the time that the file is here.
      const update = (changed: Partial<ProvidersState>) => {
        const now = getState().providers
        if (now?.gss === gss) change({ providers: { ...now, ...changed } })
      }
      try {
        update({ all: await services.providers(gss) })
      } catch (error) {
        update({ error: asGeoFileError(error, `providers/${gss}.json`) })
      }
    },

    changeProviders(part) {
      const { providers } = getState()
      if (providers) change({ providers: { ...providers, ...part } })
    },

    profileOf: gss => services.profile(gss),
    practicesIn: async cells => (await Promise.all(cells.map(cell => services.care(cell)))).flat(),
    trusts: () => services.trusts(),
    cellTable: () => services.cellTable(),
    factsOf: edition => services.facts(edition),
    nearPractices: cell => services.nearPractices(cell),

    async areaAt(point) {
      try {
        const files = [services.finder.at(point), services.atlas(), services.finder.cells()] as const
        const [result, atlas, cells] = await Promise.all(files)
        const { edition } = getState().link
        if (result.kind !== 'point') return undefined
        return atlas.get(edition, cells[result.cell]?.areas[editionIndex(edition)] ?? '')
      } catch {
        return undefined
      }
    },
  }
}
