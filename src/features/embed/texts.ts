import { EDITION_IDS } from '../../core/areas/editions.ts'
import type { EmbedProblem } from '../../core/embed/options.ts'
import { excerpt } from '../../core/format.ts'
import type { LinkProblem } from '../../core/link.ts'

export const EMBED = {
  profile: 'Population, budget and contacts',
  full: 'Open the full finder',
  /** Names of its ends, which the page around has, too. */
  notice: 'CCG Finder: what it shows',
  sources: 'CCG Finder: sources',
  newTab: 'Links open in a new tab.',
  sandboxed: 'If a link does not open here, copy this address:',
}

const PROBLEMS: Partial<Record<BadOption['param'], string>> = {
  theme: 'use auto, light or dark',
  accent: 'it has to look like #5b2d8e, and be dark enough to read',
  sections: 'use some of search, map and profile',
  area: 'use the NHS or ONS code of an area of the edition',
  edition: `use one from ${EDITION_IDS[0]} to ${EDITION_IDS.at(-1)}`,
}

type BadOption = Pick<LinkProblem, 'value' | 'isSecond'> & { readonly param: (EmbedProblem | LinkProblem)['param'] }

/** For whoever puts the widget on a page: in the console, and as an event of the element. Visitors are not told. */
export function optionWords({ param, value, isSecond }: BadOption): string {
  if (isSecond) return `${param}="${excerpt(value, 40)}" is not used: another ${param} comes before it`
  return `${param}="${excerpt(value, 40)}" cannot be used: ${PROBLEMS[param] ?? 'copy a link of the full finder'}`
}
