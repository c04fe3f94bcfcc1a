/** The sections under an answer, in the order in which they are read; `id` is the section's address: `#budget`. */
import { DEFAULT_EDITION, type EditionId, editionOf } from '../core/areas/editions.ts'

export interface SectionWords {
  readonly id: SectionId
  /** In the list of sections. */
  readonly label: string
}

const LABELS = {
  history: 'History',
  care: 'Care nearby',
  population: 'People',
  budget: 'Money',
  payers: 'Who paid for what',
  contacts: 'Old contacts',
  system: 'NHS and councils',
} as const

export type SectionId = keyof typeof LABELS

/** Of every edition. Contacts are known for every CCG, the rest for those of April 2017. */
const OF_ALL: readonly SectionId[] = ['history', 'care', 'population', 'budget', 'system']

export const ON_THIS_PAGE = 'On this page'

export function sectionsOf(edition: EditionId): SectionWords[] {
  const ids = Object.keys(LABELS) as SectionId[]
  const isCcg = editionOf(edition).kind === 'ccg'
  const has = (id: SectionId) => edition === DEFAULT_EDITION || OF_ALL.includes(id) || (id === 'contacts' && isCcg)
  return ids.filter(has).map(id => ({ id, label: LABELS[id] }))
}
