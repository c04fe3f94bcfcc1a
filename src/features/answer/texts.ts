import { type EditionId, editionOf } from '../../core/areas/editions.ts'
import { parsePoint } from '../../core/finder/point.ts'
import type { Elsewhere } from '../../core/finder/result.ts'
import { formatDistance } from '../../core/format.ts'
import { COUNTRIES } from '../../words/countries.ts'
import { areaWord, verbOf } from '../../words/editions.ts'

export const ANSWER = {
  noLongerInUse: 'This postcode is no longer in use.',
  codes: { ods: 'NHS code', gss: 'ONS code', edition: 'As of' },
  nearFailed: 'how near this is to a border',
  choose: 'Choose one',
  sharesOfResidents: 'Shares are of the people who lived there in mid-2017. Choose one, or enter a full postcode.',
  show: 'Show',
}

export const HOSPITAL = {
  website: 'Website',
  asOf: (date: string) => `As of ${date}.`,
  finder: 'Find a hospital on the NHS website',
  finderUrl: 'https://www.nhs.uk/service-search/find-a-hospital',
}

/** `CM16 6TN was in` … the name that follows is a heading. Of the boards of today: `is in`. */
export function leadWords(what: string | undefined, edition: EditionId, isPart = false): string {
  if (!what) return ''
  if (isPart) return `Part of ${what} ${verbOf(edition)} in`
  return `${parsePoint(what) ? `The point at ${what.replace(',', ', ')}` : what} ${verbOf(edition)} in`
}

export function nearWords(name: string, metres: number): string {
  const near = formatDistance(metres)
  return `Near a border: ${name} began ${near} from here. If you live close to it, check the full postcode of your home.`
}

/** `EN9 touches 3 CCGs` */
export function touchesWords(code: string, count: number, edition: EditionId): string {
  return `${code} touches ${count} ${areaWord(edition, count)}`
}

/** Under the areas that an unknown postcode may be in. */
export const ALIKE = 'Known postcodes that start alike are in these. Yours may be, too.'

export const PARTIAL = 'This is only the first part of a postcode. Choose one, or enter the full postcode.'

export function unplacedWords(postcode: string, count: number, edition: EditionId): string {
  const known = `${postcode} is an English postcode, but nobody publishes where it is.`
  if (count === 0) return `${known} Find it on the map instead.`
  return `${known} Postcodes that start alike are in ${count === 1 ? 'this' : 'these'} ${areaWord(edition, count)}:`
}

/** `Birmingham was in 3 CCGs` */
export function inSeveralWords(name: string, count: number, edition: EditionId): string {
  return `${name} ${verbOf(edition)} in ${count} ${areaWord(edition, count)}`
}

export function othersWords(name: string): string {
  return `Other places called ${name}`
}

export function chooseWords(text: string, count: number): string {
  return count === 1 ? `Did you mean this, for “${text}”?` : `Which “${text}” do you mean?`
}

/** Seven postcodes are Welsh in one column of the official list, and in an English CCG in another. */
export function acrossWords(country: Elsewhere, edition: EditionId): string {
  return `The official list puts this postcode in ${COUNTRIES[country]}, and yet in this ${areaWord(edition)}.`
}

export const WHERE_TO_GO = 'Where to go instead'

export interface HelpLink {
  readonly name: string
  readonly what: string
  readonly url: string
}

export const INSTEAD: Readonly<Record<Elsewhere, readonly HelpLink[]>> = {
  wales: [
    { name: 'NHS 111 Wales', what: 'health advice and services near you', url: 'https://111.wales.nhs.uk/' },
    {
      name: 'Health boards in Wales',
      what: 'who plans and provides NHS care',
      url: 'https://www.gov.wales/nhs-wales-health-boards-and-trusts',
    },
  ],
  scotland: [
    { name: 'NHS inform', what: 'health advice and services in Scotland', url: 'https://www.nhsinform.scot/' },
    {
      name: 'NHS boards in Scotland',
      what: 'who plans and provides NHS care',
      url: 'https://www.scot.nhs.uk/organisations/',
    },
  ],
  'northern-ireland': [
    {
      name: 'Health and Social Care (HSC) Northern Ireland',
      what: 'services, trusts and advice',
      url: 'https://online.hscni.net/',
    },
  ],
  'channel-islands': [
    { name: 'Health and Care Jersey', what: 'for Jersey', url: 'https://www.gov.je/Health/' },
    {
      name: 'States of Guernsey Health & Social Care',
      what: 'for Guernsey, Alderney and Sark',
      url: 'https://www.gov.gg/health-social-care',
    },
  ],
  'isle-of-man': [{ name: 'Manx Care', what: 'health and care on the Isle of Man', url: 'https://www.manxcare.im/' }],
}

export const COUNTRY_UNKNOWN = 'Our list of postcodes does not say which country it is in.'

export const ABROAD = {
  heading: 'This point is outside England',
  nearest: (name: string, metres: number, edition: EditionId) =>
    `The nearest ${areaWord(edition)} ${verbOf(edition)} ${name}, ${formatDistance(metres)} away.`,
}

/** After a search that led to another edition. */
export const LEFT = {
  now: (name: string, edition: EditionId, left: EditionId) =>
    `${name} is not in the list of ${editionOf(left).label}. You now see ${editionOf(edition).label}, when it was.`,
  back: (left: EditionId) => `Show what was here in ${editionOf(left).label}`,
}
