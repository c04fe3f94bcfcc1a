import type { EmbedProblem } from '../../core/embed/options.ts'
import { excerpt } from '../../core/format.ts'

export const EMBED = {
  name: 'CCG Finder',
  profile: 'Population, budget and contacts',
  full: 'Open the full finder',
  newTab: 'Links open in a new tab.',
}

const PROBLEMS: Readonly<Record<EmbedProblem['param'], string>> = {
  theme: 'a theme that we do not have. Use auto, light or dark',
  accent: 'a colour that we cannot use. It has to look like #5b2d8e, and be dark enough to read',
  sections: 'sections that we do not have. Use some of search, map and profile',
}

/** Meant for whoever puts the widget on a page; it is rarely there for long. */
export function optionWords({ param, value }: EmbedProblem): string {
  return `The page around this asks for ${PROBLEMS[param]} (“${excerpt(value, 40)}”).`
}
