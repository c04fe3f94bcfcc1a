/** What is loaded after an answer is on screen: the profile of its area, and the borders near its point. */
import type { StoreApi } from 'zustand/vanilla'
import { DEFAULT_EDITION } from '../core/areas/editions.ts'
import { membersOf } from '../core/areas/history/members.ts'
import { BORDER_INDEX } from '../core/finder/locate/borderPieces.ts'
import type { Result } from '../core/finder/result.ts'
import { figuresOf } from '../core/statistics/cellTable.ts'
import { asGeoFileError } from '../data/geoFileError.ts'
import type { Services } from '../data/services.ts'
import type { App, DescribedState, State } from './state.ts'

/** Everything but the link, which only `navigate` changes. */
type Change = (change: Partial<Omit<State, 'link'>>) => void

/** Loads what the selection lacks and keeps what it has. Late results for another selection are dropped. */
export function createDetails({ getState, setState }: StoreApi<App>, services: Services): () => void {
  const change: Change = setState
  const nearAsked = new WeakSet<Result>()

  /** Profiles are of the CCGs of April 2017, the default edition. */
  async function loadProfile({ area, link, profile }: State): Promise<void> {
    if (!area || link.edition !== DEFAULT_EDITION) return profile && change({ profile: undefined })
    const { gss } = area
    if (profile?.gss === gss && !profile.error) return
    const requested = { gss }
    change({ profile: requested })
    const isWanted = () => getState().profile === requested
    try {
      const loaded = await services.profile(gss)
      if (isWanted()) change({ profile: { gss, profile: loaded } })
    } catch (error) {
      if (isWanted()) change({ profile: { gss, error: asGeoFileError(error, profilePath(gss)) } })
    }
  }

  /** An area of another edition is described by its cells, and by its members of April 2017 where it is made of such. */
  async function loadDescribed({ area, link: { edition }, described }: State): Promise<void> {
    if (!area || edition === DEFAULT_EDITION) return described && change({ described: undefined })
    const { gss } = area
    const isSame = described?.gss === gss && described.edition === edition
    if (isSame && !described.error) return
    let state: DescribedState = { gss, edition, ...(isSame && described.figures && { figures: described.figures }) }
    const update = (next: DescribedState) => {
      if (getState().described !== state) return
      state = next
      change({ described: next })
    }
    change({ described: state })
    try {
      const files = [services.cellTable(), services.finder.cells(), services.atlas()] as const
      const [table, cells, atlas] = await Promise.all(files)
      update({ ...state, figures: figuresOf(table, cells, area, edition) })
      const members = membersOf({ cells, atlas }, area, edition) ?? []
      update({ ...state, members: await Promise.all(members.map(member => loadMember(member.gss))) })
    } catch (error) {
      update({ ...state, error: asGeoFileError(error, 'cells.json') })
    }
  }

  function loadMember(gss: string) {
    return services.profile(gss).catch(error => {
      throw asGeoFileError(error, profilePath(gss))
    })
  }

  /** Finds borders within 250 m. Needs the 20 m borders there, so the answer does not wait for it. */
  async function loadNear({ result, nearError }: State): Promise<void> {
    if (result?.kind !== 'postcode' && result?.kind !== 'point') return
    // A place's result has the borders near it, within as much as its point is known.
    if (result.kind === 'point' && result.place) return
    if (nearAsked.has(result)) return
    nearAsked.add(result)
    if (nearError) change({ nearError: undefined })
    const isWanted = () => getState().result === result
    try {
      const near = await services.finder.near(result.point, result.cell)
      if (isWanted() && near.length) change({ near })
    } catch (error) {
      nearAsked.delete(result)
      if (isWanted()) change({ nearError: asGeoFileError(error, BORDER_INDEX) })
    }
  }

  return () => {
    void loadProfile(getState())
    void loadDescribed(getState())
    void loadNear(getState())
  }
}

function profilePath(gss: string): string {
  return `profiles/${gss}.json`
}
