/** What areas and editions are called. */
import { type AreaKind, CURRENT_EDITION, EDITIONS, type EditionId, editionOf } from '../core/areas/editions.ts'
import { formatCount, formatDate } from '../core/format.ts'

type KindWords = Readonly<Record<AreaKind, readonly [one: string, many: string]>>

const KINDS: KindWords = {
  ccg: ['CCG', 'CCGs'],
  sicbl: ['sub-ICB location', 'sub-ICB locations'],
  icb: ['ICB', 'ICBs'],
}
/** Where there is room to spell abbreviations out. */
const KINDS_IN_FULL: KindWords = { ...KINDS, icb: ['integrated care board', 'integrated care boards'] }

/** `135 CCGs` */
export function countAreas(count: number, kind: AreaKind): string {
  return `${formatCount(count)} ${KINDS[kind][count === 1 ? 0 : 1]}`
}

/** What the areas of an edition are called: `CCG`, or `CCGs` for any other count than one. */
export function areaWord(id: EditionId, count = 1): string {
  return KINDS[editionOf(id).kind][count === 1 ? 0 : 1]
}

/** `integrated care boards`, where `areaWord` says `ICBs`. */
export function areaWordInFull(id: EditionId, count = 1): string {
  return KINDS_IN_FULL[editionOf(id).kind][count === 1 ? 0 : 1]
}

/** `April 2020`; two of one day are told apart. */
export function editionName(id: EditionId): string {
  const { label, kind } = editionOf(id)
  const isShared = EDITIONS.some(other => other.id !== id && other.label === label)
  return isShared ? `${label} (${KINDS[kind][1]})` : label
}

export function editionDate(id: EditionId): string {
  return formatDate(editionOf(id).from)
}

/** `a CCG`, `an ICB` */
export function anAreaWord(id: EditionId): string {
  return `${editionOf(id).kind === 'icb' ? 'an' : 'a'} ${areaWord(id)}`
}

/** `was`; of the edition in force now, `is`. */
export function verbOf(id: EditionId): string {
  return id === CURRENT_EDITION ? 'is' : 'was'
}

/** `Which CCG was yours?`; of the boards of today, `Which ICB is yours?` */
export function questionOf(id: EditionId): string {
  return `Which ${areaWord(id)} ${verbOf(id)} yours?`
}

/** `where there were no CCGs`, of what is outside England */
export function noneThereWords(id: EditionId): string {
  return `where there ${id === CURRENT_EDITION ? 'are' : 'were'} no ${areaWord(id, 2)}`
}

/** What the patients of a practice mean for its area. */
export function paidForWords(id: EditionId): string {
  return editionOf(id).kind === 'ccg'
    ? 'A CCG paid for the patients of its own GP practices, wherever they lived. So your practice may count, not your address.'
    : 'An ICB pays for the patients of its own GP practices, wherever they live. So your practice may count, not your address.'
}

/** `What were CCGs?`: of the page about the areas of an edition, and of the links to it. */
export function aboutHeading(edition: EditionId): string {
  return editionOf(edition).kind === 'ccg' ? 'What were CCGs?' : 'What are ICBs?'
}

/** `Compare CCGs` */
export function compareHeading(edition: EditionId): string {
  return `Compare ${areaWord(edition, 2)}`
}

/** `All CCGs of April 2017` */
export function listHeading(edition: EditionId): string {
  return `All ${areaWordInFull(edition, 2)} of ${editionOf(edition).label}`
}
