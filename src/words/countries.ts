/** The countries around England. */
import type { Elsewhere, Result } from '../core/finder/result.ts'

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

/** `NP16 is partly in Wales.`, to tell before the CCGs of the rest. */
export function partlyWords(code: string, countries: readonly Elsewhere[]): string {
  return `${code} is partly in ${countries.map(country => COUNTRIES[country]).join(' and ')}, where there were no CCGs.`
}

/** `CF10 1EP is in Wales`; of a country, that it had no CCGs. */
export function elsewhereHeading({ code, country }: Extract<Result, { kind: 'elsewhere' }>): string {
  if (!country) return `${code} is not in England`
  const name = COUNTRIES[country]
  return isCountry(code, country) ? `${name[0]!.toUpperCase()}${name.slice(1)} had no CCGs` : `${code} is in ${name}`
}
