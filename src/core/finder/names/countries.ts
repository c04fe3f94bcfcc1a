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
