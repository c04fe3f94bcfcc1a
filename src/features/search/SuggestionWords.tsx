import type { Suggestion } from '../../core/finder/search.ts'
import { useParts } from '../../store/useApp.ts'
import { hintOf } from './hints.ts'
import { nameOf } from './useSuggestions.ts'

/** One suggestion in words: its name, where it is, and the area that it is in. */
export function SuggestionWords({ suggestion }: { suggestion: Suggestion }) {
  return (
    <>
      <span className="suggestion__name">{nameOf(suggestion)}</span>{' '}
      <span className="suggestion__hint num">
        <SuggestionHint suggestion={suggestion} />
      </span>
    </>
  )
}

export function SuggestionHint({ suggestion }: { suggestion: Suggestion }) {
  return hintOf(useParts('atlas', 'cells', 'link'), suggestion)
}
