/** What is loaded after an answer is on screen: the profile, and what is near. */

import { DEFAULT_EDITION } from '../core/areas/editions.ts'
import { membersOf } from '../core/areas/history/members.ts'
import { figuresOf } from '../core/statistics/cellTable.ts'
import { asGeoFileError } from '../data/geoFileError.ts'
import type { Services } from '../data/services.ts'
import type { State } from './state.ts'

type Change = (state: Partial<State>) => void

/** Profiles are of the CCGs of April 2017, the edition that the app opens with. */
export async function loadProfile({ area, link, profile }: State, services: Services, change: Change): Promise<void> {
  if (!area || link.edition !== DEFAULT_EDITION) {
    change({ profile: undefined })
    return
  }
  const { gss } = area
  if (profile?.gss === gss && profile.profile) return
  change({ profile: { gss } })
  try {
    change({ profile: { gss, profile: await services.profile(gss) } })
  } catch (error) {
    change({ profile: { gss, error: asGeoFileError(error, `profiles/${gss}.json`) } })
  }
}

/** An area of another edition is described by its cells, and by its members of April 2017 where it is made of such. */
export async function loadDescribed(state: State, services: Services, change: Change): Promise<void> {
  const { area, link, described, atlas, cells } = state
  if (!area || !atlas || link.edition === DEFAULT_EDITION) {
    change({ described: undefined })
    return
  }
  const of = { gss: area.gss, edition: link.edition }
  if (described?.gss === of.gss && described.edition === of.edition && described.figures) return
  change({ described: of })
  try {
    const [table, known] = await Promise.all([services.cellTable(), cells ?? services.finder.cells()])
    const own = { ...of, figures: figuresOf(table, known, area, link.edition) }
    change({ described: own })
    const members = membersOf({ cells: known, atlas }, area, link.edition)
    if (!members) return
    const profiles = await Promise.all(members.map(({ gss }) => services.profile(gss)))
    change({ described: { ...own, members: profiles } })
  } catch (error) {
    change({ described: { ...of, error: asGeoFileError(error, 'cells.json') } })
  }
}

/** A border that is near is worth a word; it takes the detailed borders to know, so the answer does not wait for it. */
export async function loadNear({ outcome }: State, services: Services, change: Change): Promise<void> {
  if (outcome?.kind !== 'answer') return
  const { answer } = outcome
  if (answer.kind !== 'postcode' && answer.kind !== 'point') return
  try {
    change({ near: await services.finder.near(answer.point, answer.cell) })
  } catch (error) {
    change({ nearError: asGeoFileError(error, 'detail.json') })
  }
}
