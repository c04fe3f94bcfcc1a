/** From a text without a postcode to a result: names, codes, and what may have been meant. */
import type { Atlas } from '../areas/atlas.ts'
import { type EditionId, editionIndex } from '../areas/editions.ts'
import type { Point } from '../geo.ts'
import { isPracticeCode } from '../practices/practice.ts'
import type { TextQuestion, TextSources } from './answerText.ts'
import type { Finder } from './finder.ts'
import { countryCalled, territoryCalled } from './names/countries.ts'
import { besideArea, cellsOfMatch, decide, distinct, peopleOf } from './names/decide.ts'
import { BODIES, keyOf } from './names/normalise.ts'
import { type NameMatch, pointOfMatch } from './names/read.ts'
import { offerCode } from './offerCode.ts'
import { formatPoint } from './point.ts'
import { tokensOf } from './reading/cleanText.ts'
import type { Reading } from './reading/readText.ts'
import type { Result } from './result.ts'
import { exactMatches, type Suggestion } from './search.ts'
import { alikeAll, callsOtherKind, otherMatch, suggestAll } from './searchEditions.ts'

/** All of England, or all bodies of a kind. */
const WIDE = new RegExp(
  `^(?:the )?(?:(?:nhs )?england|nhs|(?:great )?britain|united kingdom|gb|uk|(?:nhs )?(?:${BODIES})s?)$`,
  'i',
)

/** Words that a person adds who means a body of the NHS, not a place. */
const OFFICIAL = new RegExp(`\\b(?:nhs|${BODIES})\\b`, 'i')

/** The name of a body, and nothing after it. */
const BODY = new RegExp(`\\b(?:${BODIES})\\W*$`, 'i')

/** What a text is that holds no postcode. Rejects as `answerText` does. */
export async function answerName(question: TextQuestion, reading: Reading, sources: TextSources): Promise<Result> {
  const { text, edition, at } = question
  const { finder } = sources
  const tokens = tokensOf(text)
  // A label or the practice's name may stand beside its code.
  const ods = [tokens.join(''), ...tokens].find(isPracticeCode)
  const practice = ods && (await sources.names.practice(ods))
  if (practice) return { kind: 'practice', ods, practice }
  if (WIDE.test(text.trim())) return { kind: 'invalid', text, reason: 'wide' }

  const atlas = await sources.atlas()
  const isOfficial = OFFICIAL.test(text)
  // Of a body, what stands in brackets is no part of the name that the ONS gives it.
  const name = isOfficial ? text.replace(/\([^)0-9]*\)/g, ' ') : text
  const names = name === text ? [text] : [text, name]
  const area = firstOf(names, each => exactMatches(each, atlas.in(edition))[0])
  const other = firstOf(names, each => otherMatch(each, atlas, edition))
  if (isOfficial || hasDigits(text)) {
    if (other && (!area || (callsOtherKind(text, edition) && !callsOtherKind(text, other.edition))))
      return { kind: 'other', ...other }
    if (area) return area
  }
  if (!mayBeName(reading, text)) return offerCode(await finder.find(text), text, sources)

  const found = await sources.names.find(text).catch((error: unknown) => {
    if (area) return undefined
    throw error
  })
  // Without the names of places an area is still an answer, until they can be had.
  if (!found) return { ...area!, withoutPlaces: true }
  const matches = await withOtherHalf(found, finder)
  const cells = matches.length > 0 ? await finder.cells() : []
  const areaOf = (cell: number) => cells[cell]?.areas[editionIndex(edition)]
  const chosen = at && matches.find(match => isAt(match, at))
  if (chosen) return take(chosen, [], sources, text)
  const country = countryCalled(text)
  if (country) {
    const others = matches.filter(match => match.kind !== 'place' || match.place.country !== country)
    return { kind: 'elsewhere', code: text.trim(), country, others }
  }
  const territory = territoryCalled(text)
  if (territory) return { kind: 'special', special: territory, others: distinct(matches, areaOf) }
  if (area) {
    // A city and the CCG that has its name and holds it are one answer: the CCG.
    const isWithin = matches.every(match => cellsOfMatch(match).every(cell => areaOf(cell) === area.area.gss))
    const others = bySize(besideArea(matches, area.area.gss, areaOf))
    return isWithin ? area : { kind: 'choose', text, options: [area, ...distinct(others, areaOf)] }
  }
  // The whole name of a board, before what only begins so.
  const isSite = ({ kind, isLoose }: NameMatch) => isLoose && (kind === 'practice' || kind === 'hospital')
  if (other && matches.every(isSite)) {
    return matches.length === 0
      ? { kind: 'other', ...other }
      : { kind: 'choose', text, options: [{ kind: 'area', ...other }, ...matches] }
  }
  // Who writes the name of a body is not offered hospitals instead.
  if (BODY.test(text) && matches.every(isSite)) {
    const isMisspelt = (await sources.names.guess(text, namesOf(atlas, edition))).length > 0
    const alike = isMisspelt ? [] : alikeAll(text, atlas, edition)
    if (alike.length > 0) return { kind: 'choose', text, options: alike }
  }
  const decision = decide(matches, areaOf)
  if (decision.kind === 'one') return take(decision.match, decision.others, sources, text)
  if (decision.kind === 'choice') return { kind: 'choose', text, options: distinct(decision.matches, areaOf) }
  return unmatched(question, reading, atlas, sources)
}

/** The result for a text that names nothing: the part of a postcode in it, or names that begin alike or are nearly alike. */
async function unmatched(
  { text, edition }: TextQuestion,
  reading: Reading,
  atlas: Atlas,
  { finder, names }: TextSources,
): Promise<Result> {
  if (reading.kind === 'part' || hasDigits(text)) return finder.find(text)
  const parts = await names.parts(text)
  const options: Suggestion[] =
    parts.length > 0 ? bySize(parts) : [...suggestAll(text, atlas, edition), ...(await names.suggest(text))]
  if (options.length > 0) return { kind: 'choose', text, options: options.slice(0, MOST_OFFERED) }
  const guesses = await names.guess(text, namesOf(atlas, edition))
  if (guesses.length === 0 && reading.kind === 'other' && reading.corrections.length > 0) {
    const found = await finder.find(text)
    if (found.kind === 'invalid' && found.suggestion) return found
  }
  return { kind: 'nothing', text, guesses }
}

const MOST_OFFERED = 12

/** What is found by the first of some names by which anything is. */
function firstOf<T>(names: readonly string[], find: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name)
    if (found !== undefined) return found
  }
  return undefined
}

function namesOf(atlas: Atlas, edition: EditionId): string[] {
  return atlas.in(edition).map(({ name }) => name)
}

async function take(
  match: NameMatch,
  others: readonly NameMatch[],
  { names, finder }: TextSources,
  text: string,
): Promise<Result> {
  if (match.kind === 'region') return { kind: 'region', region: match.region, cells: match.region.cells, others }
  if (match.kind === 'hospital') {
    const { point, cell } = match.hospital
    return { kind: 'point', point, cell, hospital: match.hospital }
  }
  if (match.kind === 'practice') {
    const { ods, name } = match.practice
    const record = await names.practice(ods)
    // Found by a name that it no longer has: another may be meant.
    if (record && keyOf(record.name) !== keyOf(name)) {
      const practice = { ...match.practice, now: record.name }
      return { kind: 'choose', text, options: [{ kind: 'practice', practice }] }
    }
    return record ? { kind: 'practice', ods, practice: record } : { kind: 'nothing', text: name, guesses: [] }
  }
  const { name, point, cell, country } = match.place
  if (cell === undefined) return { kind: 'elsewhere', code: name, ...(country && { country }), point }
  const beside = await finder.besidePlace(point, cell)
  return { kind: 'point', point, cell, place: match.place, ...(beside.length > 0 && { beside }) }
}

/** Degrees from a place's centre to the half of it that is across the border. */
const ACROSS = 0.003

/** A town on the border with Wales or Scotland is one on both sides: `Saltney`. */
async function withOtherHalf(matches: NameMatch[], finder: Finder): Promise<NameMatch[]> {
  const [match] = matches
  if (matches.length !== 1 || match?.kind !== 'place' || match.place.cell === undefined) return matches
  const { name, point, population } = match.place
  const country = await finder.beyond(point)
  if (!country) return matches
  const { lat, long } = point
  const other = country === 'wales' ? { lat, long: long - ACROSS } : { lat: lat + ACROSS, long }
  const half = { name, point: other, population, cell: undefined, country, district: '', county: '' }
  return [match, { kind: 'place', place: half }]
}

function bySize(matches: readonly NameMatch[]): NameMatch[] {
  return [...matches].sort((a, b) => peopleOf(b) - peopleOf(a))
}

/** True for the place that the link chooses of several with one name. */
function isAt(match: NameMatch, at: Point): boolean {
  const point = pointOfMatch(match)
  return point !== undefined && formatPoint(point) === formatPoint(at)
}

function hasDigits(text: string): boolean {
  return /[0-9]/.test(text)
}

/** A mistyped postcode is not looked up among the names: it has digits, and no word of three letters. */
function mayBeName(reading: Reading, text: string): boolean {
  if (reading.kind === 'other' && reading.fault.reason === 'too-long' && text.length > 200) return false
  return !hasDigits(text) || /\p{L}{3}/u.test(text.replace(/[\p{L}]*[0-9][\p{L}0-9]*/gu, ''))
}
