/** Words for what is no single place of England: NHS and Forces codes, several postcodes, water. */
import type { EditionId } from '../../core/areas/editions.ts'
import type { SpecialCode, SpecialKind } from '../../core/finder/reading/special.ts'
import { formatDistance } from '../../core/format.ts'
import { areaWord, verbOf } from '../../words/editions.ts'

const KINDS: Readonly<Record<SpecialKind, string>> = {
  nhs: 'an NHS code',
  forces: 'a British Forces (BFPO) code',
  overseas: 'a postcode of an overseas territory',
  'non-geographic': 'a postcode that is used for post alone',
}

export function specialHeading({ code, kind }: SpecialCode): string {
  if (kind === 'overseas' && !/[0-9]/.test(code)) return `${code} is an overseas territory`
  return `${code} is ${KINDS[kind]}`
}

/** What the code stands for, and that it is no place in England. */
export function specialWords({ code, kind, meaning }: SpecialCode, edition: EditionId): string {
  if (kind === 'overseas' && !/[0-9]/.test(code)) return `It is not in England, so it has no ${areaWord(edition)}.`
  const stands = meaning || 'people who live abroad, or whose address is not known'
  return `It stands for ${stands}. It is ${kind === 'overseas' ? 'not in England' : 'no place'}, so it has no ${areaWord(edition)}.`
}

interface Way {
  readonly name: string
  readonly what: string
  readonly url: string
}

export const SPECIAL_WAYS: Readonly<Record<SpecialKind, readonly Way[]>> = {
  nhs: [
    {
      name: 'Who pays?',
      what: 'NHS England’s rules for patients without an address',
      url: 'https://www.england.nhs.uk/who-pays/',
    },
    {
      name: 'How to register with a GP surgery',
      what: 'you need no address for it',
      url: 'https://www.nhs.uk/nhs-services/gps/how-to-register-with-a-gp-surgery/',
    },
  ],
  forces: [
    {
      name: 'British Forces Post Office',
      what: 'what each number stands for',
      url: 'https://www.gov.uk/bfpo',
    },
  ],
  overseas: [{ name: 'Help and services around the world', what: 'by country', url: 'https://www.gov.uk/world' }],
  'non-geographic': [],
}

export const OWN_POSTCODE = 'Enter the postcode of your home, or the name of your GP practice, instead.'

export const SEVERAL = 'There is more than one postcode in this. Choose one.'
export const WHICH_POSTCODE = 'Which postcode do you mean?'

/** Before the name of the area, of a point in a tidal river or harbour: `This is water; the nearest CCG, about 840 metres away, was` */
export function waterWords(metres: number, edition: EditionId): string {
  return `This is water; the nearest ${areaWord(edition)}, ${formatDistance(metres)} away, ${verbOf(edition)}`
}

/** `50.7000,-2.0000: water; the nearest CCG was NHS Dorset CCG` */
export function waterTitle(asked: string, area: string, edition: EditionId): string {
  return `${asked}: water; the nearest ${areaWord(edition)} ${verbOf(edition)} ${area}`
}

/** `Did you mean 51.7043, 0.1239?` */
export function meantWords(lat: number, long: number): string {
  return `Did you mean ${lat}, ${long}?`
}
