/** Ranking areas for what a person has typed so far. */
import { codesOf } from '../areas/atlas.ts'
import type { EditionId } from '../areas/editions.ts'
import type { Area, Point } from '../geo.ts'
import { writeOutName } from './names/abbreviations.ts'
import { normalise } from './names/normalise.ts'
import type { NameMatch } from './names/read.ts'

/** A settlement. */
export interface Place {
  readonly name: string
  readonly point: Point
  readonly population: number
}

/** `edition` when it is not the one searched in: that one does not have the area. */
export interface AreaMatch {
  readonly kind: 'area'
  readonly area: Area
  readonly edition?: EditionId
}

export type Suggestion = AreaMatch | NameMatch

/** How well a name answers the text; smaller is better. */
const RANK = { code: 0, exact: 1, start: 2, words: 3 } as const

const LIMIT = 8
const ALIKE = 5
const LONGEST = 100

/** Up to eight areas whose code is the text, or whose name has words that start with it; best first. */
export function suggestAreas(text: string, areas: readonly Area[]): AreaMatch[] {
  return rankAll(text, areas)
    .slice(0, LIMIT)
    .map(({ match }) => match)
}

/** Those whose code or whole name is the text, or the text with its short forms written out; a code that fits leaves the names out. */
export function exactMatches(text: string, areas: readonly Area[]): AreaMatch[] {
  const written = writeOutName(text)
  for (const form of written === normalise(text) ? [text] : [text, written]) {
    const ranked = rankAll(form, areas).filter(({ rank }) => rank <= RANK.exact)
    const codes = ranked.filter(({ rank }) => rank === RANK.code)
    if (ranked.length > 0) return (codes.length ? codes : ranked).map(({ match }) => match)
  }
  return []
}

/** Words that many names have, and that tell none of them. */
const COMMON = new Set(
  'and of the on in upon with north south east west mid central greater city county district'.split(' '),
)

/** The first five areas that have the most of the telling words of a name that is none of theirs: `Newcastle West CCG`. */
export function alikeAreas(text: string, areas: readonly Area[]): AreaMatch[] {
  const telling = writeOutName(text)
    .split(' ')
    .filter(word => word.length > 2 && !COMMON.has(word))
  const ranked = areas.map(area => {
    const words = namesOf(area).flatMap(spelling => spelling.words)
    return { area, shared: telling.filter(word => words.includes(word)).length }
  })
  const most = Math.max(1, ...ranked.map(({ shared }) => shared))
  return ranked
    .filter(({ shared }) => shared === most)
    .slice(0, ALIKE)
    .map(({ area }) => ({ kind: 'area', area }))
}

/** True when the text is the area's code, or when each of its words starts one of the name's. Every area matches none. */
export function matchesArea(text: string, area: Area): boolean {
  const query = normalise(text.slice(0, LONGEST))
  return !query || isCode(query, area) || rankNames(query, area) !== undefined
}

interface Ranked {
  readonly match: AreaMatch
  readonly rank: number
}

function rankAll(text: string, areas: readonly Area[]): Ranked[] {
  const query = normalise(text.slice(0, LONGEST))
  if (!query) return []
  const coded = splitCode(query)
  const ranked: Ranked[] = []
  for (const area of areas) {
    const isMeant = isCode(query, area) || (coded && isCode(coded.code, area) && fits(coded.name, area))
    const rank = isMeant ? RANK.code : rankNames(query, area)
    if (rank !== undefined) ranked.push({ match: { kind: 'area', area }, rank })
  }
  return ranked.sort((a, b) => a.rank - b.rank || b.match.area.residents2017 - a.match.area.residents2017)
}

/** A name with one word of digits and letters beside it, as letters and tables write them: `NHS Croydon CCG (07V)`. */
function splitCode(query: string): { code: string; name: string } | undefined {
  const words = query.split(' ')
  const codes = words.filter(word => /[0-9]/.test(word))
  if (words.length < 2 || codes.length !== 1) return undefined
  return { code: codes[0]!, name: normalise(words.filter(word => word !== codes[0]).join(' ')) }
}

function fits(name: string, area: Area): boolean {
  return rankNames(name, area) !== undefined
}

function isCode(query: string, area: Area): boolean {
  return codesOf(area).includes(query.toUpperCase())
}

/** An area is as well known by its name without what stands in brackets: `Central London (Westminster)`. */
function rankNames(query: string, area: Area): number | undefined {
  let best: number | undefined
  for (const name of namesOf(area)) {
    const rank = rankName(query, name)
    if (rank !== undefined && (best === undefined || rank < best)) best = rank
  }
  return best
}

interface Spelling {
  readonly name: string
  readonly words: readonly string[]
  /** What the NHS calls many of them: `BNSSG`; `BaNES` with the words between. */
  readonly initials: readonly string[]
}

const spellings = new WeakMap<Area, readonly Spelling[]>()

function namesOf(area: Area): readonly Spelling[] {
  const known = spellings.get(area)
  if (known) return known
  const names = [area.name, area.name.replace(/ \([^)]*\)/, '')].map(normalise)
  const all = [...new Set(names)].map(spell)
  spellings.set(area, all)
  return all
}

const JOINING = new Set(['and', 'the'])

function spell(name: string): Spelling {
  const words = name.split(' ')
  const initials = (of: readonly string[]) => of.map(word => word[0]).join('')
  return { name, words, initials: [initials(words), initials(words.filter(word => !JOINING.has(word)))] }
}

const SHORTEST_INITIALS = 3

function rankName(query: string, { name, words, initials }: Spelling): number | undefined {
  if (name === query) return RANK.exact
  if (name.startsWith(query)) return RANK.start
  if (query.length >= SHORTEST_INITIALS && initials.includes(query)) return RANK.words
  return query.split(' ').every(part => words.some(word => word.startsWith(part))) ? RANK.words : undefined
}
