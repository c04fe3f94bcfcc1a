import type { EmbedProblem } from '../../core/embed/options.ts'
import { excerpt } from '../../core/format.ts'

export const EMBED = {
  profile: 'Population, budget and contacts',
  full: 'Open the full finder',
  newTab: 'Links open in a new tab.',
  sandboxed: 'If a link does not open here, copy this address:',
}

const PROBLEMS: Readonly<Record<EmbedProblem['param'], string>> = {
  theme: 'use auto, light or dark',
  accent: 'it has to look like #5b2d8e, and be dark enough to read',
  sections: 'use some of search, map and profile',
}

/** For whoever puts the widget on a page: in the console, and as an event of the element. Visitors are not told. */
export function optionWords({ param, value }: EmbedProblem): string {
  return `${param}="${excerpt(value, 40)}" cannot be used: ${PROBLEMS[param]}`
}
