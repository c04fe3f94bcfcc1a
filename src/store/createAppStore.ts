/** The store. The URL is its source of truth: every act becomes a link, and every link a result. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { NEAR_BORDER } from '../core/finder/locate/pointFinder.ts'
import { nameOfMatch } from '../core/finder/names/read.ts'
import type { Point } from '../core/geo.ts'
import { EMPTY_LINK, inChosenEdition, type Link, readLink, withQuery } from '../core/link.ts'
import { pointQuery, textQuery } from '../core/query.ts'
import { LocationError } from '../data/location.ts'
import type { Services } from '../data/services.ts'
import { linkToArea, linkToClick, linkToEdition, linkToMatch } from './choices.ts'
import { followEdition } from './followEdition.ts'
import { createDetails } from './loadDetails.ts'
import { createOnDemand, loadFirst } from './loadOnDemand.ts'
import { createNavigate } from './navigate.ts'
import type { App, NavigateOptions, Notice, State } from './state.ts'

/** Made when it is needed: bundled parts of the app import each other in circles, so the link may not be there when this file is read. */
const start = (): State => ({
  link: EMPTY_LINK,
  problems: [],
  typed: '',
  isTyping: false,
  pending: false,
  result: undefined,
  error: undefined,
  notice: undefined,
  area: undefined,
  near: [],
  nearError: undefined,
  profile: undefined,
  described: undefined,
  boards: undefined,
  boardsError: undefined,
  figures: undefined,
  figuresError: undefined,
  providers: undefined,
  places: undefined,
  atlas: undefined,
  cells: undefined,
  atlasError: undefined,
})

/** Without the file that it takes, the distance is told alone. */
async function roughNotice({ finder }: Services, point: Point, metres: number): Promise<Notice> {
  return { kind: 'rough', metres, cells: await finder.around(point, metres).catch(() => []) }
}

export type AppStore = StoreApi<App>

export function createAppStore(services: Services): AppStore {
  return createStore<App>()((set, get, store) => {
    const loadDetails = createDetails(store, services)
    // The answer is painted first: each change of the state is rendered before the page is.
    const navigate = createNavigate(store, services, () => void services.waitForPaint().then(loadDetails))

    const readAddress = (options: NavigateOptions = {}) => {
      const { link, problems } = readLink(services.address.read())
      navigate(link, { ...options, history: 'none', problems })
    }

    return {
      ...start(),
      ...createOnDemand(store, services),
      navigate,

      start() {
        void loadFirst(store, services)
        readAddress()
        return services.address.listen(() => readAddress())
      },

      type: typed => typed !== get().typed && set({ typed, isTyping: true }),

      search(text = get().typed) {
        const asked = text.trim()
        const link = inChosenEdition(get().link)
        if (asked) navigate(withQuery(link, textQuery(asked)), { typed: text, again: true })
        else navigate(withQuery(link, undefined), { typed: text, notice: { kind: 'empty' } })
      },

      chooseArea(area, edition = get().link.edition) {
        const { link, typed } = get()
        if (edition !== link.edition) {
          navigate(linkToEdition(link, area, edition), { typed: area.name })
          return
        }
        const chosen = linkToArea(get(), area)
        navigate(chosen, { typed: chosen.query?.kind === 'text' ? typed : area.name })
      },

      chooseMatch: match => navigate(linkToMatch(inChosenEdition(get().link), match), { typed: nameOfMatch(match) }),

      choosePoint: point => navigate(link => linkToClick(link, point)),

      async chooseMyLocation() {
        const notice = { kind: 'location', is: 'asking' } as const
        // Any question asked meanwhile replaces the notice and cancels the wait.
        const isWanted = () => get().notice === notice
        navigate(link => link, { notice })
        try {
          const { accuracy, ...point } = await services.locate()
          const rough = accuracy > NEAR_BORDER ? await roughNotice(services, point, accuracy) : undefined
          const toPoint = (link: Link) => withQuery(inChosenEdition(link), pointQuery(point))
          if (isWanted()) navigate(toPoint, { again: true, ...(rough && { notice: rough }) })
        } catch (error) {
          const is = error instanceof LocationError ? error.problem : 'unavailable'
          if (isWanted()) navigate(link => link, { notice: { kind: 'location', is } })
        }
      },

      setEdition(edition) {
        const link = followEdition(get(), edition)
        navigate(link, link.query?.kind === 'area' ? {} : { typed: get().typed })
      },

      retry() {
        void loadFirst(store, services)
        const { error, result } = get()
        const isIncomplete = result?.kind === 'area' && result.withoutPlaces
        if (error || isIncomplete) readAddress({ typed: get().typed, again: true })
        else loadDetails()
      },
    }
  })
}
