/** What is loaded after an answer is on screen: the profile, and what is near. */
import { DEFAULT_EDITION } from '../core/editions.ts'
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
