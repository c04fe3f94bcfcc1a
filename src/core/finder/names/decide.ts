/** From what a text names to one answer or a choice. Never sure of one where another may be meant. */
import { keyOf } from './normalise.ts'
import type { NameMatch } from './read.ts'

export type NameDecision =
  | { readonly kind: 'none' }
  /** `others` have the same name and are far smaller. */
  | { readonly kind: 'one'; readonly match: NameMatch; readonly others: readonly NameMatch[] }
  /** The largest first. */
  | { readonly kind: 'choice'; readonly matches: readonly NameMatch[] }

/** A county or district this many times as large as all else of its name is meant by it. */
const FAR_LARGER = 20

/** @param areaOf the area, in the edition on screen, of a cell */
export function decide(matches: readonly NameMatch[], areaOf: (cell: number) => string | undefined): NameDecision {
  const region = matches.find(match => match.kind === 'region')
  const left = matches
    .filter(match => match.kind !== 'place' || !region || !isCentre(match.place, region))
    .sort((a, b) => peopleOf(b) - peopleOf(a))
  const [first, ...others] = left
  if (!first) return { kind: 'none' }
  if (others.length === 0)
    return first.isLoose && first.kind !== 'region' ? { kind: 'choice', matches: left } : one(first)
  if (isSameArea(left, areaOf)) return one(first)
  const people = others.reduce((sum, match) => sum + peopleOf(match), 0)
  const isFarLarger = first.kind === 'region' && !first.isLoose && peopleOf(first) >= FAR_LARGER * people
  return isFarLarger ? one(first, others) : { kind: 'choice', matches: left }
}

function one(match: NameMatch, others: readonly NameMatch[] = []): NameDecision {
  return { kind: 'one', match, others }
}

/** What is in an area of its own name says nothing that the area does not. */
export function besideArea(
  matches: readonly NameMatch[],
  area: string,
  areaOf: (cell: number) => string | undefined,
): NameMatch[] {
  const isPart = (match: NameMatch) => cellsOfMatch(match).every(cell => areaOf(cell) === area)
  return matches.filter(match => match.kind === 'practice' || cellsOfMatch(match).length === 0 || !isPart(match))
}

type Of<K extends NameMatch['kind']> = Extract<NameMatch, { kind: K }>

/** A county with only a similar name is another answer than the place: `Durham`. */
function isCentre(place: Of<'place'>['place'], { region, isLoose }: Of<'region'>): boolean {
  return isLoose ? keyOf(place.name) === keyOf(region.name) : holds(region, place)
}

/** A place is the centre of the district or county of its name. */
function holds({ name, county, cells }: Of<'region'>['region'], place: Of<'place'>['place']): boolean {
  const isWithin = place.district === name || place.county === name || (county !== undefined && place.district === name)
  return isWithin || (place.cell !== undefined && place.county === county && cells.includes(place.cell))
}

export function peopleOf(match: NameMatch): number {
  if (match.kind === 'region') return match.region.people
  return match.kind === 'place' ? match.place.population : 0
}

/** Of places that nothing tells apart, neither district nor area nor country, the first: they have one answer. */
export function distinct(matches: readonly NameMatch[], areaOf: (cell: number) => string | undefined): NameMatch[] {
  const seen = new Set<string>()
  return matches.filter(match => {
    if (match.kind !== 'place') return true
    const { name, district, county, country, cell } = match.place
    const key = [name, district, county, country, cell === undefined ? '' : areaOf(cell)].join('|')
    return !seen.has(key) && seen.add(key)
  })
}

/** The cells that a match touches; none where nobody knows, or outside England. */
export function cellsOfMatch(match: NameMatch): readonly number[] {
  if (match.kind === 'region') return match.region.cells
  const { cell } = match.kind === 'place' ? match.place : match.kind === 'practice' ? match.practice : match.hospital
  return cell === undefined ? [] : [cell]
}

/** Places of one name in one area are one answer. Practices are not: each has its own. */
function isSameArea(matches: readonly NameMatch[], areaOf: (cell: number) => string | undefined): boolean {
  if (matches.some(({ kind }) => kind === 'practice' || kind === 'hospital')) return false
  const cells = matches.map(cellsOfMatch)
  if (cells.some(each => each.length === 0)) return false
  return new Set(cells.flat().map(areaOf)).size === 1
}
