/** Codes with the form of a postcode that stand for no place in England. */

export type SpecialKind = 'nhs' | 'forces' | 'overseas' | 'non-geographic'

export interface SpecialCode {
  readonly kind: SpecialKind
  /** As it is written: `ZZ99 3VZ`, `BFPO 57`. */
  readonly code: string
  /** What it stands for, to follow "It stands for"; empty where only the kind is known. */
  readonly meaning: string
}

/** NHS Organisation Data Service, pseudo postcodes; countries as far as two public sources agree. */
const NHS: Readonly<Record<string, string>> = {
  '3VZ': 'a patient of no fixed abode',
  '3WZ': 'a patient whose address is not known',
  '3CZ': 'England, Great Britain or the United Kingdom, with no address stated',
  '3GZ': 'Wales, with no address stated',
  '1WZ': 'Scotland, with no address stated',
  '2WZ': 'Northern Ireland, with no address stated',
  '3AZ': 'Ireland',
  '2AZ': 'Norway',
  '2CZ': 'Sweden',
  '2DZ': 'Belgium',
  '2EZ': 'Luxembourg',
  '2PZ': 'Liechtenstein',
  '4BZ': 'Finland',
  '4CZ': 'Iceland',
  '4EZ': 'the Netherlands',
  '4FZ': 'Denmark',
  '4GZ': 'France',
  '4HZ': 'Spain',
  '4JZ': 'Portugal',
  '4LZ': 'Italy',
  '4MZ': 'Austria',
  '4QZ': 'Germany',
  '4RZ': 'Greece',
  '4UZ': 'Bulgaria',
  '4ZZ': 'Romania',
  '6AZ': 'Cyprus',
  '6CZ': 'India',
  '7LZ': 'Estonia',
  '7RZ': 'Latvia',
  '7SZ': 'Lithuania',
}

/** Royal Mail: the overseas territories with a postcode of the British form. */
const OVERSEAS: Readonly<Record<string, string>> = {
  GX11: 'Gibraltar',
  ASCN: 'Ascension Island',
  BBND: 'the British Indian Ocean Territory',
  BIQQ: 'the British Antarctic Territory',
  FIQQ: 'the Falkland Islands',
  PCRN: 'the Pitcairn Islands',
  SIQQ: 'South Georgia and the South Sandwich Islands',
  STHL: 'Saint Helena',
  TDCU: 'Tristan da Cunha',
  TKCA: 'the Turks and Caicos Islands',
}

const UNIT = '([0-9][A-Z]{2})'

interface Form {
  readonly kind: SpecialKind
  /** Of the code without spaces; the first group is its first part, the second its second. */
  readonly pattern: RegExp
  readonly meaning: (first: string, second: string) => string
}

const FORMS: readonly Form[] = [
  { kind: 'nhs', pattern: /^(ZZ99)([0-9][A-Z]Z)?$/, meaning: (_, second) => NHS[second] ?? '' },
  { kind: 'forces', pattern: /^(BFPO)([0-9]{1,4})?$/, meaning: () => 'a British Forces address' },
  { kind: 'forces', pattern: new RegExp(`^(BF1)${UNIT}?$`), meaning: () => 'a British Forces address' },
  {
    kind: 'overseas',
    pattern: new RegExp(`^(${Object.keys(OVERSEAS).join('|')})${UNIT}?$`),
    meaning: first => OVERSEAS[first]!,
  },
  { kind: 'overseas', pattern: /^(AI)(2640)$/, meaning: () => 'Anguilla' },
  {
    kind: 'non-geographic',
    pattern: new RegExp(`^(BX[0-9])${UNIT}?$`),
    meaning: () => 'a bank or another organisation, wherever its post is opened',
  },
  {
    kind: 'non-geographic',
    pattern: new RegExp(`^(XX[0-9]{1,2})${UNIT}$`),
    meaning: () => 'goods that go back to a shop',
  },
  { kind: 'non-geographic', pattern: /^(GIR)(0AA)?$/, meaning: () => 'the Girobank, which has closed' },
  { kind: 'non-geographic', pattern: /^(XM4|SAN)(5HQ|TA1)$/, meaning: () => 'letters to Father Christmas' },
]

/** The special code that a text's tokens hold; undefined when they hold none. */
export function specialIn(tokens: readonly string[]): SpecialCode | undefined {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const found = (next && specialCode(token + next)) || specialCode(token)
    if (found) return found
  }
  return undefined
}

function specialCode(compact: string): SpecialCode | undefined {
  for (const { kind, pattern, meaning } of FORMS) {
    const match = pattern.exec(compact)
    if (!match) continue
    const [, first = '', second = ''] = match
    return { kind, code: `${first} ${second}`.trim(), meaning: meaning(first, second) }
  }
  return undefined
}
