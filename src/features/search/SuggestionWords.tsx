import type { Place, Suggestion } from '../../core/finder/search.ts'
import { editionName } from '../../words/editions.ts'
import { SEARCH } from './texts.ts'
import { useAreaName } from './useSuggestions.ts'

/** One suggestion in words: a CCG with its codes, or a town with the CCG that it is in. */
export function SuggestionWords({ suggestion }: { suggestion: Suggestion }) {
  if (suggestion.kind === 'place') return <PlaceWords place={suggestion.place} />
  const { name, ods, gss } = suggestion.area
  return (
    <>
      <span className="suggestion__name">{name}</span>{' '}
      <span className="suggestion__hint num">
        {suggestion.edition ? `${editionName(suggestion.edition)} · ${ods}` : `${ods} · ${gss}`}
      </span>
    </>
  )
}

function PlaceWords({ place }: { place: Place }) {
  return (
    <>
      <span className="suggestion__name">{place.name}</span>{' '}
      <span className="suggestion__hint">
        <TownHint place={place} />
      </span>
    </>
  )
}

/** That it is a town, and in which CCG: towns share names. */
export function TownHint({ place }: { place: Place }) {
  const area = useAreaName(place)
  return area ? `${SEARCH.town}, ${area}` : SEARCH.town
}
