import { useEffect, useMemo, useState } from 'react'
import type { Place, Suggestion } from '../../core/finder/search.ts'
import { suggestAll } from '../../core/finder/searchEditions.ts'
import { spokenName } from '../../core/format.ts'
import { useApp } from '../../store/useApp.ts'

const NONE: readonly Suggestion[] = []

/** Areas and towns for what is typed, best first; none while nobody asks. */
export function useSuggestions(typed: string, wanted: boolean): readonly Suggestion[] {
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const places = useApp(app => app.places)
  return useMemo(
    () => (wanted && atlas ? suggestAll(typed, atlas, edition, places ?? []) : NONE),
    [typed, wanted, atlas, edition, places],
  )
}

/** The CCG that a town is in, once known. */
export function useAreaName(place: Place): string | undefined {
  const areaAt = useApp(app => app.areaAt)
  const [name, setName] = useState<string>()
  useEffect(() => {
    let shown = true
    areaAt(place.point).then(area => shown && area && setName(spokenName(area.name)))
    return () => {
      shown = false
    }
  }, [areaAt, place])
  return name
}

/** What a suggestion is called in the search box. */
export function nameOf(suggestion: Suggestion | null): string {
  if (!suggestion) return ''
  return suggestion.kind === 'area' ? suggestion.area.name : suggestion.place.name
}

/** Tells suggestions apart: towns share names, and areas of two editions a code. */
export function keyOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'area') return `${suggestion.area.gss} ${suggestion.area.name}`
  const { name, point } = suggestion.place
  return `${name} ${point.lat} ${point.long}`
}
