import type { Suggestion } from '../../core/finder/search.ts'
import { nameOfSuggestion } from '../../core/finder/suggestion.ts'
import { useParts } from '../../store/useApp.ts'
import { suggestionHint } from '../../words/suggestions.ts'

/** One suggestion in words: its name, where it is, and the area that it is in. */
export function SuggestionWords({ suggestion }: { suggestion: Suggestion }) {
  const { atlas, cells, link } = useParts('atlas', 'cells', 'link')
  return (
    <>
      <span className="suggestion__name">{nameOfSuggestion(suggestion)}</span>{' '}
      <span className="suggestion__hint num">
        {suggestionHint({ atlas, cells, edition: link.edition }, suggestion)}
      </span>
    </>
  )
}
