/** Which rows of a file of names are meant by a text. */

import { distance } from '../locate/distance.ts'
import { peopleOf } from './decide.ts'
import { labelOf, type NameShard, PLACE_KEY, type PlaceRow } from './files.ts'
import { FEWEST_OF_SHORT } from './loose.ts'
import { keyOf, normalise, shortKeysOf } from './normalise.ts'
import { districtsIn, isCountyOf } from './postalCounties.ts'
import { type NamedPlace, type NameMatch, type Region, readHospital, readPlace, readPractice } from './read.ts'

/** Two rows this near to each other, in metres, are one place for whoever types its name. */
const SAME = 4000
/** The same where their names differ. */
const BESIDE = 600

/** Regions of a name; those for which it is only short, where none has the very name. */
export function regionsCalled(name: string, regions: readonly Region[]): Region[] {
  const key = keyOf(name)
  const exact = regions.filter(({ name }) => keyOf(name) === key)
  const county = exact.find(({ kind }) => kind === 'county')
  // A county of the name holds the district of the name.
  if (county) return [county]
  if (exact.length > 0) return exact.slice(0, 1)
  const short = regions.filter(({ name }) => shortKeysOf(name).includes(key)).slice(0, 1)
  if (short.length > 0) return short
  // A county that is no more: what was in it.
  return districtsIn(normalise(name)).flatMap(district => regions.find(({ name }) => name === district) ?? [])
}

/**
 * Each place once, the largest first, those of the very name before those that it is short for.
 *
 * @param hasSmallShort of the latter, the small ones too
 */
export function oncePlaces(
  rows: readonly PlaceRow[],
  key: string,
  regions: readonly Region[],
  hasSmallShort = false,
): NamedPlace[] {
  const isShort = (row: PlaceRow) => row[PLACE_KEY] !== undefined
  const hasExact = rows.some(row => !isShort(row) && keyOf(row[0]) === key)
  const kept: NamedPlace[] = []
  for (const row of [...rows].sort((a, b) => Number(isShort(a)) - Number(isShort(b)) || b[3] - a[3])) {
    if (!hasSmallShort && hasExact && isShort(row) && row[3] < FEWEST_OF_SHORT) continue
    const place = readPlace(row, regions)
    const isKnown = kept.some(
      other => distance(other.point, place.point) < (keyOf(other.name) === keyOf(place.name) ? SAME : BESIDE),
    )
    if (!isKnown) kept.push(place)
  }
  return kept.sort((a, b) => b.population - a.population)
}

/** A name that lacks the last letter of one this many times as large as all that have it may be a slip. */
const FAR_LARGER = 20

/** Far larger regions and places that are called so but for one more letter at the end: `Tower Hamlet`. */
export function longerNames(
  key: string,
  matches: readonly NameMatch[],
  shard: NameShard | undefined,
  regions: readonly Region[],
): NameMatch[] {
  const isLonger = (name: string) => keyOf(name).length === key.length + 1 && keyOf(name).startsWith(key)
  const fewest = FAR_LARGER * matches.reduce((sum, match) => sum + peopleOf(match), 0)
  const longer: NameMatch[] = [
    ...regions.filter(({ name }) => isLonger(name)).map(region => ({ kind: 'region' as const, region })),
    ...(shard?.places ?? [])
      .filter(row => row[PLACE_KEY] === undefined && isLonger(row[0]))
      .map(row => ({ kind: 'place' as const, place: readPlace(row, regions) })),
  ]
  return longer.filter(match => peopleOf(match) >= fewest).map(match => ({ ...match, isLoose: true as const }))
}

/** Places of a longer name that are this many times as large as those of the name alone may be meant by it: `Stansted`. */
const MUCH_LARGER = 5

/** @param exact rows of the very name */
export function fullerNames(name: string, exact: readonly PlaceRow[], shard: NameShard | undefined): PlaceRow[] {
  const largest = Math.max(0, ...exact.map(row => row[3]))
  if (exact.length === 0 || largest >= FEWEST_OF_SHORT || !shard) return []
  const start = `${normalise(name)} `
  const isLonger = (row: PlaceRow) => row[PLACE_KEY] === undefined && normalise(row[0]).startsWith(start)
  return shard.places.filter(row => isLonger(row) && row[3] >= Math.max(FEWEST_OF_SHORT, MUCH_LARGER * largest))
}

/**
 * Practices and hospitals of a name, or whose name begins with its words; of several with one code, the first.
 *
 * @param isStart the name is still being typed: its last word may be the start of one
 */
export function sitesCalled(name: string, shard: NameShard | undefined, isStart = false): NameMatch[] {
  if (!shard) return []
  const [key, words] = [keyOf(name), normalise(name)]
  const begins = ([rowName]: readonly [string, ...unknown[]]) =>
    isStart ? keyOf(rowName).startsWith(key) : keyOf(rowName) === key || normalise(rowName).startsWith(`${words} `)
  const codes = new Set<string>()
  const practices = shard.practices.filter(row => begins(row) && !codes.has(row[1]) && codes.add(row[1]))
  return [
    ...shard.hospitals
      .filter(row => begins(row) || keyOf(row[0]) === key.replace(/hospital$/, '') || labelOf(row) === key)
      .map(row => ({ kind: 'hospital' as const, hospital: readHospital(row) })),
    ...practices.map(row => ({ kind: 'practice' as const, practice: readPractice(row) })),
  ]
}

/** Whether a match lies in what a person named after it: a county, borough, country or town. */
export function isIn(match: NameMatch, qualifier: string): boolean {
  const labels = labelsOf(match)
  const postal = districtsIn(qualifier)
  if (postal.some(district => labels.includes(district))) return true
  if (match.kind === 'place' && match.place.country && isCountyOf(match.place.country, qualifier)) return true
  return labels.some(label => {
    const words = normalise(label)
    return words !== '' && (words === qualifier || ` ${words} `.includes(` ${qualifier} `))
  })
}

function labelsOf(match: NameMatch): string[] {
  if (match.kind === 'region') return [match.region.county ?? '', 'England', 'UK']
  if (match.kind === 'place') {
    const { district, county, country } = match.place
    return [district, county, country ?? 'England', 'UK']
  }
  return match.kind === 'practice' ? [match.practice.town] : [match.hospital.town, match.hospital.address]
}
