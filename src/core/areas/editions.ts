/**
 * The editions: the sets of areas in force from a date. Their order here is the order in which every cell lists its
 * areas, in `overview.json`, `detail.json` and `areas.json`.
 */

export type AreaKind = 'ccg' | 'sicbl' | 'icb'

/** Who says that an edition began when it did. */
export interface DateSource {
  readonly title: string
  readonly url: string
}

export interface Edition {
  readonly id: EditionId
  readonly kind: AreaKind
  /** The day from which it was in force, ISO 8601. */
  readonly from: string
  /** How people say that day: `April 2017`. */
  readonly label: string
  /** Column of the ONS look-up that holds its codes. */
  readonly column: string
  /** Where its date, and so the date of every change that it brought, comes from. */
  readonly source: DateSource
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

const ACT: DateSource = {
  title: 'Health and Care Act 2022, section 19; CCGs abolished on 1 July 2022',
  url: 'https://www.legislation.gov.uk/ukpga/2022/31/section/19',
}

/** The day on which every remaining CCG closed, ISO 8601. */
export const CCGS_CLOSED = '2022-07-01'

/** CCGs merged and moved their borders on 1 April, when financial years begin; ONS published the new list of each year. */
function ccgs(id: EditionId, from: string, label: string): Edition {
  const year = from.slice(0, 4)
  const title = `ONS, Clinical Commissioning Groups (${label}) names and codes in England`
  const source = { title, url: 'https://geoportal.statistics.gov.uk/' }
  return { id, kind: 'ccg', from, label, column: `CCG${year.slice(2)}CD`, source }
}

export const EDITIONS: readonly Edition[] = [
  ccgs('ccg2015', '2015-07-01', 'July 2015'),
  ccgs('ccg2016', '2016-04-01', 'April 2016'),
  ccgs('ccg2017', '2017-04-01', 'April 2017'),
  ccgs('ccg2018', '2018-04-01', 'April 2018'),
  ccgs('ccg2019', '2019-04-01', 'April 2019'),
  ccgs('ccg2020', '2020-04-01', 'April 2020'),
  ccgs('ccg2021', '2021-04-01', 'April 2021'),
  { id: 'sicbl2022', kind: 'sicbl', from: CCGS_CLOSED, label: 'July 2022', column: 'SICBL22CD', source: ACT },
  { id: 'icb2022', kind: 'icb', from: CCGS_CLOSED, label: 'July 2022', column: 'ICB22CD', source: ACT },
  {
    id: 'icb2026',
    kind: 'icb',
    from: '2026-04-01',
    label: 'April 2026',
    column: 'ICB26CD',
    source: {
      title: 'NHS England, integrated care boards from 1 April 2026; borders derived from the succession of boards',
      url: 'https://www.england.nhs.uk/integratedcare/integrated-care-in-your-area/',
    },
  },
]

/** True when `text` names an edition. */
export function isEditionId(text: string): text is EditionId {
  return (EDITION_IDS as readonly string[]).includes(text)
}

export function editionOf(id: EditionId): Edition {
  return EDITIONS[editionIndex(id)]!
}

/** Position of an edition in every cell's list of areas, 0–9. */
export function editionIndex(id: EditionId): number {
  return EDITION_IDS.indexOf(id)
}
