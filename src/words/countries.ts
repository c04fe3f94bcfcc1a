/** The countries around England. */
import type { Elsewhere, Result } from '../core/finder/result.ts'

export const COUNTRIES: Readonly<Record<Elsewhere, string>> = {
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'channel-islands': 'the Channel Islands',
  'isle-of-man': 'the Isle of Man',
}

/** `CF10 1EP is in Wales` */
export function elsewhereHeading({ code, country }: Extract<Result, { kind: 'elsewhere' }>): string {
  return country ? `${code} is in ${COUNTRIES[country]}` : `${code} is not in England`
}
