/**
 * The editions: the sets of areas in force from a date. Their order here is the order in which every cell lists its
 * areas, in `overview.json`, `detail.json` and `areas.json`.
 */

export type AreaKind = 'ccg' | 'sicbl' | 'icb'

export interface Edition {
  readonly id: EditionId
  readonly kind: AreaKind
  /** The day from which it was in force, ISO 8601. */
  readonly from: string
  /** How people say that day: `April 2017`. */
  readonly label: string
  /** Column of the ONS look-up that holds its codes. */
  readonly column: string
}

export const EDITION_IDS = [
  'ccg2015',
  'ccg2016',
  'ccg2017',
  'ccg2018',
  'ccg2019',
  'ccg2020',
  'ccg2021',
  'sicbl2022',
  'icb2022',
  'icb2026',
] as const

export type EditionId = (typeof EDITION_IDS)[number]

export const DEFAULT_EDITION: EditionId = 'ccg2017'

/** The edition in force now: whoever does a CCG's job today is one of its areas. */
export const CURRENT_EDITION: EditionId = 'icb2026'

/** The day on which every remaining CCG closed (Health and Care Act 2022, section 19), ISO 8601. */
export const CCGS_CLOSED = '2022-07-01'

export const EDITIONS: readonly Edition[] = [
  { id: 'ccg2015', kind: 'ccg', from: '2015-07-01', label: 'July 2015', column: 'CCG15CD' },
  { id: 'ccg2016', kind: 'ccg', from: '2016-04-01', label: 'April 2016', column: 'CCG16CD' },
  { id: 'ccg2017', kind: 'ccg', from: '2017-04-01', label: 'April 2017', column: 'CCG17CD' },
  { id: 'ccg2018', kind: 'ccg', from: '2018-04-01', label: 'April 2018', column: 'CCG18CD' },
  { id: 'ccg2019', kind: 'ccg', from: '2019-04-01', label: 'April 2019', column: 'CCG19CD' },
  { id: 'ccg2020', kind: 'ccg', from: '2020-04-01', label: 'April 2020', column: 'CCG20CD' },
  { id: 'ccg2021', kind: 'ccg', from: '2021-04-01', label: 'April 2021', column: 'CCG21CD' },
  { id: 'sicbl2022', kind: 'sicbl', from: '2022-07-01', label: 'July 2022', column: 'SICBL22CD' },
  { id: 'icb2022', kind: 'icb', from: '2022-07-01', label: 'July 2022', column: 'ICB22CD' },
  { id: 'icb2026', kind: 'icb', from: '2026-04-01', label: 'April 2026', column: 'ICB26CD' },
]

/** True when `text` names an edition. */
export function isEditionId(text: string): text is EditionId {
  return (EDITION_IDS as readonly string[]).includes(text)
}

/** Position of an edition in every cell's list of areas, 0–9. */
export function editionIndex(id: EditionId): number {
  return EDITION_IDS.indexOf(id)
}
