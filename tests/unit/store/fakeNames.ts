/** A search by name over a few places: whole names alone, without files. */
import type { Names } from '../../../src/core/finder/names/names.ts'
import { keyOf } from '../../../src/core/finder/names/normalise.ts'
import type { NamedPlace, NameMatch } from '../../../src/core/finder/names/read.ts'
import type { Place } from '../../../src/core/finder/search.ts'

/** A place as the search by name gives it. `cell` is undefined outside England. */
export function placeMatch({ name, point, population }: Place, cell: number | undefined): NameMatch {
  const place: NamedPlace = { name, point, population, cell, country: undefined, district: '', county: '' }
  return { kind: 'place', place }
}

export function namesOf(matches: readonly NameMatch[]): Names {
  const nameOf = (match: NameMatch) => (match.kind === 'place' ? match.place.name : '')
  return {
    find: async text => matches.filter(match => keyOf(nameOf(match)) === keyOf(text)),
    parts: async () => [],
    suggest: async text => matches.filter(match => keyOf(nameOf(match)).startsWith(keyOf(text))),
    practice: async () => undefined,
    guess: async () => [],
  }
}
