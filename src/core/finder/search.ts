/** Ranking areas and towns for what a person has typed so far. */
import type { EditionId } from '../areas/editions.ts'
import type { Area, PlaceTable, Point } from '../geo.ts'

export interface Place {
  readonly name: string
  readonly point: Point
  readonly population: number
}

export type Suggestion =
  /** `edition` when it is not the one searched in: that one does not have the area. */
  | { readonly kind: 'area'; readonly area: Area; readonly edition?: EditionId }
  | { readonly kind: 'place'; readonly place: Place }

/** How well a name answers the text; smaller is better. */
const RANK = { code: 0, exact: 1, start: 2, words: 3 } as const

const LIMIT = 8
/** At most this many of one kind, so that a town is not lost below the CCGs that share its first letters. */
const LIMIT_OF_A_KIND = 5
const LONGEST = 100

/** The rows of `places.json`, one object each. */
export function readPlaces(table: PlaceTable): Place[] {
  return table.names.map((name, i) => ({
    name,
    point: { lat: table.lat[i]! / 1e4, long: table.long[i]! / 1e4 },
    population: table.population[i]!,
  }))
}

/** Up to eight areas and places whose code is the text, or whose name has words that start with it; best first. */
export function suggest(text: string, areas: readonly Area[], places: readonly Place[]): Suggestion[] {
  const ranked = rankAll(text, areas, places)
  const counts = { area: 0, place: 0 }
  return ranked
    .filter(({ suggestion }) => counts[suggestion.kind]++ < LIMIT_OF_A_KIND)
    .slice(0, LIMIT)
    .map(({ suggestion }) => suggestion)
}

/** Those whose code or whole name is the text; a code that fits leaves the names out. */
export function exactMatches(text: string, areas: readonly Area[], places: readonly Place[]): Suggestion[] {
  const ranked = rankAll(text, areas, places).filter(({ rank }) => rank <= RANK.exact)
  const codes = ranked.filter(({ rank }) => rank === RANK.code)
  return (codes.length ? codes : ranked).map(({ suggestion }) => suggestion)
}

/** True when the text is the area's code, or when each of its words starts one of the name's. Every area matches none. */
export function matchesArea(text: string, area: Area): boolean {
  const query = normalise(text.slice(0, LONGEST))
  return !query || isCode(query, area) || rankName(query, normalise(area.name)) !== undefined
}

interface Ranked {
  readonly suggestion: Suggestion
  readonly rank: number
  readonly people: number
}

function rankAll(text: string, areas: readonly Area[], places: readonly Place[]): Ranked[] {
  const query = normalise(text.slice(0, LONGEST))
  if (!query) return []
  const ranked: Ranked[] = []
  for (const area of areas) {
    const rank = isCode(query, area) ? RANK.code : rankName(query, normalise(area.name))
    if (rank !== undefined) ranked.push({ suggestion: { kind: 'area', area }, rank, people: area.residents2017 })
  }
  for (const place of places) {
    const rank = rankName(query, normalise(place.name))
    if (rank !== undefined) ranked.push({ suggestion: { kind: 'place', place }, rank, people: place.population })
  }
  return ranked.sort((a, b) => a.rank - b.rank || b.people - a.people)
}

function isCode(query: string, area: Area): boolean {
  return query === area.ods.toLowerCase() || query === area.gss.toLowerCase()
}

function rankName(query: string, name: string): number | undefined {
  if (name === query) return RANK.exact
  if (name.startsWith(query)) return RANK.start
  const words = name.split(' ')
  return query.split(' ').every(part => words.some(word => word.startsWith(part))) ? RANK.words : undefined
}

const normalised = new Map<string, string>()

/** Lower case without accents, punctuation and the words that every name has: `NHS St. Helens CCG` → `st helens`. */
function normalise(text: string): string {
  const known = normalised.get(text)
  if (known !== undefined) return known
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/^nhs (?=.)/, '')
    .replace(/ (?:ccg|icb|integrated care board|clinical commissioning group)$/, '')
  if (normalised.size < 20_000) normalised.set(text, plain)
  return plain
}
