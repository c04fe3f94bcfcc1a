/** The countries around England. */
import { CURRENT_EDITION, type EditionId } from '../core/areas/editions.ts'
import type { Elsewhere, Result } from '../core/finder/result.ts'
import { areaWord, noneThereWords } from './editions.ts'

export const COUNTRIES: Readonly<Record<Elsewhere, string>> = {
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'channel-islands': 'the Channel Islands',
  'isle-of-man': 'the Isle of Man',
}

/** True where the country itself was asked for. */
function isCountry(text: string, country: Elsewhere): boolean {
  return COUNTRIES[country].replace(/^the /, '').toLowerCase() === text.toLowerCase().replace(/^the /, '')
}

/** `NP16 is partly in Wales, where there were no CCGs.`, to tell before the areas of the rest. */
export function partlyWords(code: string, countries: readonly Elsewhere[], edition: EditionId): string {
  const names = countries.map(country => COUNTRIES[country]).join(' and ')
  return `${code} is partly in ${names}, ${noneThereWords(edition)}.`
}

/** `CF10 1EP is in Wales`; of a country, that it had no CCGs. */
export function elsewhereHeading(
  { code, country }: Extract<Result, { kind: 'elsewhere' }>,
  edition: EditionId,
): string {
  if (!country) return `${code} is not in England`
  const name = COUNTRIES[country]
  return isCountry(code, country)
    ? `${capital(name)} ${edition === CURRENT_EDITION ? 'has' : 'had'} no ${areaWord(edition, 2)}`
    : `${code} is in ${name}`
}

/** `CCGs were part of the NHS in England only.` */
export function onlyEnglandWords(edition: EditionId): string {
  return `${capital(areaWord(edition, 2))} ${edition === CURRENT_EDITION ? 'are' : 'were'} part of the NHS in England only.`
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1)
}
