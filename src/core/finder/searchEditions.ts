/** Finding areas that the edition on screen does not have: closed ones, and later ones. */
import type { Atlas } from '../areas/atlas.ts'
import { EDITIONS, type EditionId, editionIndex } from '../areas/editions.ts'
import type { Area } from '../geo.ts'
import { type AreaMatch, alikeAreas, exactMatches, suggestAreas } from './search.ts'

/** An area, and the edition nearest to the one on screen that has it. */
export interface OtherArea {
  readonly area: Area
  readonly edition: EditionId
}

const LIMIT = 8
/** At most this many of other editions, below those of the edition on screen. */
const OTHERS = 3

/** Areas for what is typed so far: those of the edition first, then those of others. */
export function suggestAll(text: string, atlas: Atlas, edition: EditionId): readonly AreaMatch[] {
  const others = othersOf(atlas, edition)
  const found = suggestAreas(text, [...others.named.keys()]).slice(0, OTHERS)
  const other = (found.length ? found : exactMatches(text, [...others.all.keys()])).map(match => ({
    ...match,
    edition: others.all.get(match.area)!,
  }))
  return [...suggestAreas(text, atlas.in(edition)).slice(0, LIMIT - other.length), ...other]
}

/** The area of another edition whose code or whole name is the text, of the kind that it calls it, if it calls it one; undefined when there is none. */
export function otherMatch(text: string, atlas: Atlas, edition: EditionId): OtherArea | undefined {
  const { all, named } = othersOf(atlas, edition)
  const matches = [...exactMatches(text, [...named.keys()]), ...exactMatches(text, [...all.keys()])]
  const kind = kindCalled(text)
  const isOf = (wanted: string) => matches.find(({ area }) => kindOf(all.get(area)!) === wanted)
  // A location is called by the name of its board.
  const match = kind === undefined ? matches[0] : (isOf(kind) ?? (kind === 'icb' ? isOf('sicbl') : undefined))
  return match && { area: match.area, edition: all.get(match.area)! }
}

/** Areas with words of a name that is none of theirs: of the kind of body that it calls itself, or else of the edition. */
export function alikeAll(text: string, atlas: Atlas, edition: EditionId): readonly AreaMatch[] {
  const { named } = othersOf(atlas, edition)
  const ofEdition = atlas.in(edition)
  const ofKind = [...named.keys()].filter(area => kindOf(named.get(area)!) === kindCalled(text))
  const found = alikeAreas(text, callsOtherKind(text, edition) ? ofKind : [...ofEdition, ...ofKind])
  return (found.length > 0 ? found : alikeAreas(text, ofEdition)).map(match => {
    const other = named.get(match.area)
    return other ? { ...match, edition: other } : match
  })
}

/** True when a text calls what it names by another kind of body than the edition has. */
export function callsOtherKind(text: string, edition: EditionId): boolean {
  const kind = kindCalled(text)
  return kind !== undefined && kind !== kindOf(edition)
}

/** CCGs and boards have the same names. */
function kindCalled(text: string): 'ccg' | 'icb' | undefined {
  if (/\b(?:icb|integrated care board)\b/i.test(text)) return 'icb'
  return /\b(?:ccg|clinical commissioning group)\b/i.test(text) ? 'ccg' : undefined
}

function kindOf(edition: EditionId) {
  return EDITIONS[editionIndex(edition)]!.kind
}

interface Others {
  /** Every area that the edition does not have. */
  readonly all: ReadonlyMap<Area, EditionId>
  /** Those with a name that a person would search for; sub-ICB locations have their board's. */
  readonly named: ReadonlyMap<Area, EditionId>
}

const known = new WeakMap<Atlas, Map<EditionId, Others>>()

function othersOf(atlas: Atlas, edition: EditionId): Others {
  const ofAtlas = known.get(atlas) ?? new Map<EditionId, Others>()
  known.set(atlas, ofAtlas)
  const others = ofAtlas.get(edition) ?? collect(atlas, edition)
  ofAtlas.set(edition, others)
  return others
}

function collect(atlas: Atlas, edition: EditionId): Others {
  const current = new Set(atlas.in(edition).flatMap(({ gss, name }) => [gss, name]))
  const here = editionIndex(edition)
  const nearest = [...EDITIONS].sort((a, b) => distance(a.id, here) - distance(b.id, here))
  const all = new Map<Area, EditionId>()
  const named = new Map<Area, EditionId>()
  const names = new Set<string>()
  for (const { id, kind } of nearest) {
    for (const area of atlas.in(id)) {
      if (all.has(area) || (current.has(area.gss) && current.has(area.name))) continue
      all.set(area, id)
      if (kind === 'sicbl' || current.has(area.name) || names.has(area.name)) continue
      names.add(area.name)
      named.set(area, id)
    }
  }
  return { all, named }
}

function distance(id: EditionId, here: number): number {
  return Math.abs(editionIndex(id) - here)
}
