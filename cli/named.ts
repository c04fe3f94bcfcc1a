/** Places and areas by the names that people give them. */

import type { Finder, GeoSource } from '../src/core/finder/finder.ts'
import type { FinderResult } from '../src/core/finder/result.ts'
import { exactMatches, readPlaces } from '../src/core/finder/search.ts'
import type { Area, PlaceTable } from '../src/core/geo.ts'

export type Named =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'place'; readonly name: string; readonly answer: FinderResult }

/** Gives those whose name or code is exactly the text; the list of places is loaded with the first question. */
export function createNameSearch(source: GeoSource, areas: readonly Area[], finder: Finder) {
  let places: ReturnType<typeof readPlaces> | undefined
  return async (text: string): Promise<Named[]> => {
    places ??= readPlaces((await source.json('places.json')) as PlaceTable)
    const matches = exactMatches(text, areas, places)
    return Promise.all(
      matches.map(async match =>
        match.kind === 'area'
          ? { kind: 'area' as const, area: match.area }
          : { kind: 'place' as const, name: match.place.name, answer: await finder.at(match.place.point) },
      ),
    )
  }
}
