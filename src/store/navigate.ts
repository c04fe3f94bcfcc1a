/** From links to outcomes, in turns: the last search wins, however its answers race. */
import type { StoreApi } from 'zustand/vanilla'
import { type Atlas, createAtlas } from '../core/areas/atlas.ts'
import type { EditionId } from '../core/areas/editions.ts'
import type { Place } from '../core/finder/search.ts'
import { otherMatch } from '../core/finder/searchEditions.ts'
import type { Area, CellProperties } from '../core/geo.ts'
import { type Link, readLink, writeLink } from '../core/link.ts'
import { asGeoFileError } from '../data/geoFileError.ts'
import type { Services } from '../data/services.ts'
import { type Followed, sinceFor } from './followEdition.ts'
import { loadDescribed, loadNear, loadProfile } from './loadDetails.ts'
import { answerPlace, answerText } from './searchText.ts'
import { cellsOf, selectArea } from './selectors.ts'
import type { App, Outcome, State } from './state.ts'

export interface Resolver {
  /** Ends every search under way, and returns whether the turn begun here is still the latest. */
  begin(): () => boolean
  /** Makes a link the current one, in the address bar too, and answers it. */
  go(link: Link, typed: string, place?: Place): void
  /** Makes what is already answered the current state, with its link in the address bar. */
  show(followed: Followed): void
  /** Goes to an area of another edition, and remembers the one that was left. */
  goElsewhere(area: Area, edition: EditionId, how: 'push' | 'replace'): void
  /** Takes the link from the address bar and answers it. */
  readAddress(): void
  /** Answers the current link again. */
  resolve(): Promise<void>
  /** Loads what gives every answer its name. Rejects never: `atlasError` says what is missing. */
  prepare(): void
  atlas(): Promise<Atlas>
  cells(): Promise<readonly CellProperties[]>
}

export function createResolver({ setState, getState }: StoreApi<App>, services: Services): Resolver {
  let turn = 0

  const begin = () => {
    const mine = ++turn
    return () => mine === turn
  }

  const atlas = async () => {
    const atlas = getState().atlas ?? createAtlas((await services.areas()).areas)
    setState({ atlas })
    return atlas
  }

  const cells = async () => {
    const cells = getState().cells ?? (await services.finder.cells())
    setState({ cells })
    return cells
  }

  const ask = async (link: Link, place?: Place): Promise<Outcome | undefined> => {
    if (place) return answerPlace(place, services)
    if (link.q) return answerText({ text: link.q, edition: link.edition, atlas, cells }, services)
    if (!link.area) return undefined
    const area = (await atlas()).get(link.edition, link.area)
    if (area) return { kind: 'area', area }
    const other = otherMatch(link.area, await atlas(), link.edition)
    return other && { kind: 'other', ...other }
  }

  /** What is told of the selected area after its name. */
  const loadRest = (latest: () => boolean) => {
    const change = (state: Partial<State>) => latest() && setState(state)
    void loadProfile(getState(), services, change)
    void loadDescribed(getState(), services, change)
  }

  const write = (link: Link, how: 'push' | 'replace') => {
    const query = writeLink(link)
    services.address.write(query, query === services.address.read() ? 'replace' : how)
  }

  const goElsewhere: Resolver['goElsewhere'] = (area, edition, how) => {
    const { view, compare, edition: leftEdition, since: compared } = getState().link
    const since = sinceFor(compared, edition)
    const link = { edition, view, compare, area: area.gss, ...(since ? { since } : {}) }
    write(link, how)
    setState({ link, typed: area.name, problems: [], leftEdition })
    void resolve()
  }

  /** `place` when a chosen town says more than its position in the link; `asked` when a person has just done so. */
  const resolve = async ({ place, asked }: { place?: Place | undefined; asked?: boolean } = {}) => {
    const latest = begin()
    const { link } = getState()
    const text = link.q ?? ''
    setState({ pending: true, error: undefined, location: 'idle' })
    try {
      // A person sees first that they were heard: the answer is more to draw than one frame can hold.
      const [outcome] = await Promise.all([ask(link, place), asked && services.waitForPaint()])
      if (outcome?.kind === 'other') {
        if (latest()) goElsewhere(outcome.area, outcome.edition, 'replace')
        return
      }
      const needsCells = outcome !== undefined && cellsOf(outcome).length > 0
      const area = outcome && selectArea(outcome, link, await atlas(), needsCells ? await cells() : [])
      if (!latest()) return
      const typed = getState().typed || (area && !link.q ? area.name : '')
      const unknown = link.area !== undefined && !area ? [{ param: 'area', value: link.area } as const] : []
      // A code that could not even be read was found when the address was; one that was read is judged anew.
      const found = getState().problems.filter(({ param }) => param !== 'area' || link.area === undefined)
      const problems = [...found, ...unknown]
      setState({ pending: false, outcome, area, text, typed, problems, near: [], nearError: undefined })
      loadRest(latest)
      void loadNear(getState(), services, state => latest() && setState(state))
    } catch (error) {
      if (!latest()) return
      setState({ pending: false, outcome: undefined, area: undefined, text, error: asGeoFileError(error, 'directory') })
    }
  }

  return {
    begin,
    atlas,
    cells,
    resolve: () => resolve(),
    go(link, typed, place) {
      write(link, 'push')
      setState({ link, typed, problems: [], leftEdition: undefined })
      void resolve({ place, asked: true })
    },
    show(followed) {
      const latest = begin()
      write(followed.link, 'push')
      const { link, typed, outcome, area } = followed
      setState({ link, typed, outcome, area, problems: [], leftEdition: undefined, pending: false })
      loadRest(latest)
    },
    goElsewhere,
    readAddress() {
      const { link, problems } = readLink(services.address.read())
      setState({ link, problems, typed: link.q ?? '', leftEdition: undefined })
      void resolve()
    },
    prepare() {
      setState({ atlasError: undefined })
      atlas().catch(error => setState({ atlasError: asGeoFileError(error, 'areas.json') }))
      cells().catch(error => setState({ atlasError: asGeoFileError(error, 'overview.json') }))
    },
  }
}
