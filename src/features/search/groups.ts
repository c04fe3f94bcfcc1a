/** Suggestions in groups, each with the word above it. */
import type { Suggestion } from '../../core/finder/search.ts'

export interface Group {
  readonly label: string
  /** With the position among all suggestions. */
  readonly items: readonly { readonly suggestion: Suggestion; readonly index: number }[]
}

const LABELS: Readonly<Record<Suggestion['kind'], string>> = {
  area: 'NHS areas',
  region: 'Places',
  place: 'Places',
  practice: 'GP practices',
  hospital: 'Hospitals',
}

/** In the order of the suggestions. */
export function groupsOf(suggestions: readonly Suggestion[]): Group[] {
  const groups = new Map<string, { suggestion: Suggestion; index: number }[]>()
  for (const [index, suggestion] of suggestions.entries()) {
    const label = LABELS[suggestion.kind]
    groups.set(label, [...(groups.get(label) ?? []), { suggestion, index }])
  }
  return [...groups].map(([label, items]) => ({ label, items }))
}
