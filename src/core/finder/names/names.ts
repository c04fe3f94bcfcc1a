/** Finding places, regions, practices and hospitals by name, in small files that are loaded when they are needed. */
import { distance as editsBetween } from 'fastest-levenshtein'
import { once } from '../../once.ts'
import { type PracticeRecord, type PracticeShard, practiceFile } from '../../practices/practice.ts'
import { distance } from '../locate/distance.ts'
import { type CommonNames, type NameIndex, type NameShard, PLACE_KEY, type PlaceRow } from './files.ts'
import { keyOf, normalise, shortKeysOf } from './normalise.ts'
import {
  keyOfRow,
  type NamedPlace,
  type NameMatch,
  nameOfMatch,
  type Region,
  readHospital,
  readPlace,
  readPractice,
  readRegions,
} from './read.ts'

export interface Names {
  /** What a text names, exactly, the largest first. What stands behind a comma, or at the end, says which. */
  find(text: string): Promise<NameMatch[]>
  /** What begins with a text, the largest first. */
  suggest(text: string): Promise<NameMatch[]>
  /** A practice by its code; undefined where there is none. */
  practice(ods: string): Promise<PracticeRecord | undefined>
  /** Names that a misspelt one may stand for, the likeliest first. */
  guess(text: string): Promise<string[]>
}

/** Ends a key; see the pipeline's shards. */
const END = '_'
const LONGEST = 100
/** A place that is only short for the text must have this many people where another has the very name. */
const FEWEST_OF_SHORT = 4000
/** Two rows this near to each other, in metres, are one place for whoever types its name. */
const SAME = 4000
/** The same where their names differ. */
const BESIDE = 600
const MOST_SUGGESTED = 40
const MOST_GUESSED = 3

/** @param load a parsed and checked file of `public/geo`; rejects with an error that names the file */
export function createNames(load: (path: string) => Promise<unknown>): Names {
  const open = once(async () => {
    const index = (await load('names/index.json')) as NameIndex
    const [files, practices] = [index.files, index.practices].map(list => new Set(list.split(' ')))
    return { files: files!, practices: practices!, regions: readRegions(index) }
  })

  const openCommon = once(async () => {
    const { names } = (await load('names/common.json')) as CommonNames
    return names.split('|').map(name => ({ name, key: keyOf(name) }))
  })

  /** The file with the longest beginning of a key; undefined where no name begins so. */
  const shard = async (key: string): Promise<NameShard | undefined> => {
    const { files } = await open()
    for (let length = key.length; length > 0; length--) {
      const file = key.slice(0, length)
      if (files.has(file)) return load(`names/${file}.json`) as Promise<NameShard>
    }
    return undefined
  }

  const named = async (name: string): Promise<NameMatch[]> => {
    const key = keyOf(name)
    if (!key) return []
    const { regions } = await open()
    const own = await shard(key + END)
    const rows = own?.places.filter(row => keyOfRow(row) === key) ?? []
    const matches: NameMatch[] = [
      ...regionsCalled(key, regions).map(region => ({ kind: 'region' as const, region })),
      ...oncePlaces(rows, key, regions).map(place => ({ kind: 'place' as const, place })),
    ]
    const sites = sitesCalled(name, own)
    // Among places only a practice or hospital of the very name can be meant.
    return matches.length > 0 ? [...matches, ...sites.filter(site => keyOf(nameOfMatch(site)) === key)] : sites
  }

  return {
    async find(text) {
      const { head, qualifiers } = splitAtCommas(text.slice(0, LONGEST))
      // A comma or bracket can be part of a name: `Bristol, City of`.
      const whole = qualifiers.length > 0 ? await named(text.slice(0, LONGEST)) : []
      if (whole.length > 0) return whole
      const direct = (await named(head)).filter(match => qualifiers.every(word => isIn(match, word)))
      if (direct.length > 0 || qualifiers.length > 0) return direct
      const words = normalise(head).split(' ')
      for (let count = words.length - 1; count > 0; count--) {
        const found = (await named(words.slice(0, count).join(' '))).filter(match =>
          isIn(match, words.slice(count).join(' ')),
        )
        if (found.length > 0) return found
      }
      return []
    },

    async suggest(text) {
      const { head, qualifiers } = splitAtCommas(text.slice(0, LONGEST))
      const key = keyOf(head)
      if (!key) return []
      const { regions } = await open()
      const own = await shard(key)
      const rows = own?.places.filter(row => keyOfRow(row).startsWith(key)) ?? []
      const matches: NameMatch[] = [
        ...regions
          .filter(({ name }) => keyOf(name).startsWith(key))
          .map(region => ({ kind: 'region' as const, region })),
        ...oncePlaces(rows.slice(0, MOST_SUGGESTED), key, regions).map(place => ({ kind: 'place' as const, place })),
        ...sitesCalled(head, own).slice(0, MOST_SUGGESTED),
      ]
      return matches.filter(match => qualifiers.every(word => isIn(match, word)))
    },

    async practice(ods) {
      const { practices } = await open()
      if (!practices.has(ods.slice(0, 3))) return undefined
      const shard = (await load(practiceFile(ods))) as PracticeShard
      return Object.hasOwn(shard, ods) ? shard[ods] : undefined
    },

    async guess(text) {
      const key = keyOf(splitAtCommas(text.slice(0, LONGEST)).head)
      const limit = key.length < 4 ? 0 : key.length < 6 ? 1 : 2
      if (limit === 0 || key.length > 30) return []
      const common = await openCommon()
      const near: { name: string; edits: number }[] = []
      for (const { name, key: other } of common) {
        if (Math.abs(other.length - key.length) > limit) continue
        const edits = editsBetween(key, other)
        if (edits <= limit) near.push({ name, edits })
      }
      // Sorting keeps the order by size among equals.
      return near
        .sort((a, b) => a.edits - b.edits)
        .slice(0, MOST_GUESSED)
        .map(({ name }) => name)
    },
  }
}

function splitAtCommas(text: string): { head: string; qualifiers: string[] } {
  const [head = '', ...rest] = text.split(/[,;(]/)
  return { head, qualifiers: rest.map(normalise).filter(Boolean) }
}

/** Regions of a name; those for which it is only short, where none has the very name. */
function regionsCalled(key: string, regions: readonly Region[]): Region[] {
  const own = regions.filter(({ name }) => keyOf(name) === key)
  const county = own.find(({ kind }) => kind === 'county')
  // A county of the name holds the district of the name.
  if (county) return [county]
  if (own.length > 0) return own.slice(0, 1)
  return regions.filter(({ name }) => shortKeysOf(name).includes(key)).slice(0, 1)
}

/** Each place once, the largest first, those of the very name before those that it is short for. */
function oncePlaces(rows: readonly PlaceRow[], key: string, regions: readonly Region[]): NamedPlace[] {
  const isShort = (row: PlaceRow) => row[PLACE_KEY] !== undefined
  const hasOwn = rows.some(row => !isShort(row) && keyOf(row[0]) === key)
  const kept: NamedPlace[] = []
  for (const row of [...rows].sort((a, b) => Number(isShort(a)) - Number(isShort(b)) || b[3] - a[3])) {
    if (hasOwn && isShort(row) && row[3] < FEWEST_OF_SHORT) continue
    const place = readPlace(row, regions)
    const isKnown = kept.some(
      other => distance(other.point, place.point) < (keyOf(other.name) === keyOf(place.name) ? SAME : BESIDE),
    )
    if (!isKnown) kept.push(place)
  }
  return kept.sort((a, b) => b.population - a.population)
}

/** Practices and hospitals whose name begins with the words; of several with one code, the first. */
function sitesCalled(name: string, shard: NameShard | undefined): NameMatch[] {
  if (!shard) return []
  const key = keyOf(name)
  const begins = ([own]: readonly [string, ...unknown[]]) => keyOf(own).startsWith(key)
  const codes = new Set<string>()
  const practices = shard.practices.filter(row => begins(row) && !codes.has(row[1]) && codes.add(row[1]))
  return [
    ...shard.hospitals
      .filter(row => begins(row) || keyOf(row[0]) === key.replace(/hospital$/, ''))
      .map(row => ({ kind: 'hospital' as const, hospital: readHospital(row) })),
    ...practices.map(row => ({ kind: 'practice' as const, practice: readPractice(row) })),
  ]
}

/** Whether a match lies in what a person named after it: a county, borough, country or town. */
function isIn(match: NameMatch, qualifier: string): boolean {
  return labelsOf(match).some(label => {
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
