import type { Suggestion } from '../../core/finder/search.ts'
import { keyOfSuggestion, nameOfSuggestion } from '../../core/finder/suggestion.ts'
import { useParts } from '../../store/useApp.ts'
import { suggestionHint } from '../../words/suggestions.ts'
import { type Choice, ChoiceList, Choices } from './Choices.tsx'

/** Several things of one name, or whose names begin alike: which is meant? */
export function NamedChoices({ heading, options }: { heading: string; options: readonly Suggestion[] }) {
  return <Choices heading={heading} choices={useChoices(options)} />
}

/** The same below an answer, for those who meant another. */
export function OtherChoices({ heading, options }: { heading: string; options: readonly Suggestion[] }) {
  const choices = useChoices(options)
  if (choices.length === 0) return null
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <ChoiceList choices={choices} />
    </section>
  )
}

function useChoices(options: readonly Suggestion[]): Choice[] {
  const { chooseArea, chooseMatch, atlas, cells, link } = useParts(
    'chooseArea',
    'chooseMatch',
    'atlas',
    'cells',
    'link',
  )
  return options.map(option => ({
    key: keyOfSuggestion(option),
    name: nameOfSuggestion(option),
    hint: suggestionHint({ atlas, cells, edition: link.edition }, option),
    choose: () => (option.kind === 'area' ? chooseArea(option.area, option.edition) : chooseMatch(option)),
  }))
}
