/** The store. The URL is its source of truth: every choice becomes a link, and every link an outcome. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { editionIndex } from '../core/areas/editions.ts'
import { formatPoint } from '../core/finder/point.ts'
import { exactMatches } from '../core/finder/search.ts'
import { EMPTY_LINK, type Link, roundMap, writeLink } from '../core/link.ts'
import { LocationError } from '../data/location.ts'
import type { Services } from '../data/services.ts'
import { followEdition, followLink } from './followEdition.ts'
import { createReader } from './loadOnDemand.ts'
import { createResolver } from './navigate.ts'
import { cellsOf } from './selectors.ts'
import type { App, State } from './state.ts'

const START: State = {
  link: EMPTY_LINK,
  problems: [],
  typed: '',
  text: '',
  pending: false,
  outcome: undefined,
  error: undefined,
  area: undefined,
  near: [],
  nearError: undefined,
  profile: undefined,
  figures: undefined,
  figuresError: undefined,
  providers: undefined,
  described: undefined,
  leftEdition: undefined,
  location: 'idle',
  atlas: undefined,
  cells: undefined,
  places: undefined,
  atlasError: undefined,
}

export type AppStore = StoreApi<App>

export function createAppStore(services: Services): AppStore {
  return createStore<App>()((set, get, store) => {
    const resolver = createResolver(store, services)

    return {
      ...START,
      ...createReader(store, services),

      start() {
        resolver.prepare()
        resolver.readAddress()
        return services.address.listen(resolver.readAddress)
      },

      type: typed => set({ typed }),

      search(text = get().typed) {
        if (text.trim()) {
          resolver.go({ ...restOf(get().link), q: text.trim() }, text)
        } else {
          resolver.begin()
          const outcome = { kind: 'answer', answer: { kind: 'empty' } } as const
          set({ typed: text, text: '', pending: false, error: undefined, outcome, area: undefined })
        }
      },

      chooseArea(area, edition) {
        const { outcome, cells, link, typed } = get()
        if (edition && edition !== link.edition) return resolver.goElsewhere(area, edition, 'push')
        const index = editionIndex(link.edition)
        const offered = outcome && cellsOf(outcome).some(cell => cells?.[cell]?.areas[index] === area.gss)
        const { q } = link
        if (offered && q) resolver.go({ ...restOf(link), q, area: area.gss }, typed)
        else resolver.go({ ...restOf(link), area: area.gss }, area.name)
      },

      choosePlace(place) {
        const { atlas, places, link } = get()
        const matches = exactMatches(place.name, atlas?.in(link.edition) ?? [], places ?? [])
        const q = matches.length === 1 ? place.name : formatPoint(place.point)
        resolver.go({ ...restOf(link), q }, place.name, place)
      },

      choosePoint(point) {
        const { link } = get()
        const q = formatPoint(point)
        // A person who moved the map chose where to look; it stays there.
        resolver.go({ ...restOf(link), q, ...(link.map ? { map: link.map } : {}) }, q)
      },

      async chooseMyLocation() {
        const latest = resolver.begin()
        set({ location: 'asking', pending: false })
        try {
          const q = formatPoint(await services.locate())
          if (latest()) resolver.go({ ...restOf(get().link), q }, q)
        } catch (error) {
          if (latest()) set({ location: error instanceof LocationError ? error.problem : 'unavailable' })
        }
      },

      setEdition(edition) {
        const followed = followEdition(get(), edition)
        if (followed) resolver.show(followed)
        else resolver.go(followLink(get(), edition), get().typed)
      },

      setSince(since) {
        const { since: _since, ...link } = get().link
        resolver.show({ ...get(), link: since ? { ...link, since } : link })
      },

      setView(view) {
        const link = { ...get().link, view }
        set({ link })
        services.address.write(writeLink(link), 'push')
      },

      setMap(position) {
        const link = { ...get().link, map: roundMap(position) }
        set({ link })
        services.address.write(writeLink(link), 'replace')
      },

      retry() {
        resolver.prepare()
        void resolver.resolve()
      },

      adjust(link) {
        set({ link })
        services.address.write(writeLink(link), 'push')
      },

      follow: link => resolver.go(link, ''),

      async loadPlaces() {
        // Without towns there are still CCGs to suggest; a search for a town says what is missing.
        set({ places: get().places ?? (await services.places().catch(() => undefined)) })
      },

      async areaAt(point) {
        try {
          const [answer, atlas, cells] = await Promise.all([
            services.finder.at(point),
            resolver.atlas(),
            resolver.cells(),
          ])
          const { edition } = get().link
          if (answer.kind !== 'point') return undefined
          return atlas.get(edition, cells[answer.cell]?.areas[editionIndex(edition)] ?? '')
        } catch {
          return undefined
        }
      },
    }
  })
}

/** The link without what was searched for, where the map looked, and the page that was read. */
function restOf({ q: _q, area: _area, region: _region, map: _map, view, ...rest }: Link): Link {
  return { ...rest, view: view === 'about' ? 'map' : view }
}
