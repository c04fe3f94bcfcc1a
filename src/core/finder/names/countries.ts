import type { SpecialCode } from '../reading/special.ts'
import type { Elsewhere } from '../result.ts'
import { normalise } from './normalise.ts'

const COUNTRIES: Readonly<Record<string, Elsewhere>> = {
  wales: 'wales',
  cymru: 'wales',
  scotland: 'scotland',
  'northern ireland': 'northern-ireland',
  belfast: 'northern-ireland',
  derry: 'northern-ireland',
  londonderry: 'northern-ireland',
  lisburn: 'northern-ireland',
  newry: 'northern-ireland',
  armagh: 'northern-ireland',
  jersey: 'channel-islands',
  guernsey: 'channel-islands',
  alderney: 'channel-islands',
  sark: 'channel-islands',
  'channel islands': 'channel-islands',
  'isle of man': 'isle-of-man',
}

/** The part of the British Isles outside England that a text names; of those that the list of names lacks, their cities, too. */
export function countryCalled(text: string): Elsewhere | undefined {
  const words = normalise(text)
  return Object.hasOwn(COUNTRIES, words) ? COUNTRIES[words] : undefined
}

const TERRITORIES: Readonly<Record<string, string>> = {
  gibraltar: 'Gibraltar',
  'falkland islands': 'the Falkland Islands',
  falklands: 'the Falkland Islands',
  'ascension island': 'Ascension Island',
  'tristan da cunha': 'Tristan da Cunha',
  'pitcairn islands': 'the Pitcairn Islands',
  'turks and caicos islands': 'the Turks and Caicos Islands',
  anguilla: 'Anguilla',
  bermuda: 'Bermuda',
  montserrat: 'Montserrat',
  'cayman islands': 'the Cayman Islands',
}

/** The overseas territory that a text names. */
export function territoryCalled(text: string): SpecialCode | undefined {
  const words = normalise(text).replace(/^the /, '')
  if (!Object.hasOwn(TERRITORIES, words)) return undefined
  return { kind: 'overseas', code: text.trim(), meaning: TERRITORIES[words]! }
}
