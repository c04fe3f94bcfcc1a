/** Finding places, regions, practices and hospitals by name, in small files that are loaded when they are needed. */
import { distance as editsBetween } from 'fastest-levenshtein'
import { once } from '../../once.ts'
import { type PracticeRecord, type PracticeShard, practiceFile } from '../../practices/practice.ts'
import type { CommonNames, NameIndex, NameShard } from './files.ts'
import { findAlike, findNamed, findParts } from './find.ts'
import { isLoose, isSmallAbroad } from './loose.ts'
import { fullerNames, isIn, longerNames, oncePlaces, regionsCalled, sitesCalled } from './match.ts'
import { keyOf, normalise } from './normalise.ts'
import { keyOfRow, type NameMatch, nameOfMatch, readRegions } from './read.ts'

export interface Names {
  /** What a text names, exactly, the largest first. What stands behind a comma, or at the end, says which. */
  find(text: string): Promise<NameMatch[]>
  /** What the parts of a text name, or other forms of it, where it names nothing itself: for a choice. */
  parts(text: string): Promise<NameMatch[]>
  /** What begins with a text, the largest first. */
  suggest(text: string): Promise<NameMatch[]>
  /** A practice by its code; undefined where there is none. */
  practice(ods: string): Promise<PracticeRecord | undefined>
  /** Names that a misspelt one may stand for, the likeliest first; of places, and of the areas given. */
  guess(text: string, areas?: readonly string[]): Promise<string[]>
}

/** Ends a key; see the pipeline's shards. */
const END = '_'
const LONGEST = 100
const MOST_SUGGESTED = 40
const MOST_GUESSED = 3
/** Shorter names of practices are like too many others. */
const LONG_ENOUGH = 8

/** @param load a parsed and checked file of `public/geo`; rejects with an error that names the file */
export function createNames(load: (path: string) => Promise<unknown>): Names {
  const open = once(async () => {
    const index = (await load('names/index.json')) as NameIndex
    const [files, practices] = [index.files, index.practices].map(list => new Set(list.split(' ')))
    return { files: files!, practices: practices!, regions: readRegions(index) }
  })

  const openCommon = once(async () => {
    const { names } = (await load('names/common.json')) as CommonNames
    return namesOf(names.split('|'))
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

  const named = async (name: string, isTold = false): Promise<NameMatch[]> => {
    const key = keyOf(name)
    if (!key) return []
    const { regions } = await open()
    const file = await shard(key + END)
    const exact = file?.places.filter(row => keyOfRow(row) === key) ?? []
    const rows = isTold ? exact : [...exact, ...fullerNames(name, exact, await shard(key))]
    const matches: NameMatch[] = [
      ...regionsCalled(name, regions).map(region => ({ kind: 'region' as const, region })),
      ...oncePlaces(rows, key, regions, isTold).map(place => ({ kind: 'place' as const, place })),
    ]
    const sites = sitesCalled(name, file)
    // A village abroad is hardly meant by the first word of practices of England: `Priory`.
    if (matches.length > 0 && sites.length > 0 && matches.every(isSmallAbroad)) {
      return [...matches, ...sites.map(site => ({ ...site, isLoose: true as const }))]
    }
    const nearly = matches.length > 0 ? longerNames(key, matches, file, regions) : []
    // Among places only a practice or hospital of the very name can be meant.
    const all = matches.length > 0 ? [...matches, ...sites.filter(site => keyOf(nameOfMatch(site)) === key)] : sites
    return [...all.map(match => (isLoose(match, name) ? { ...match, isLoose: true as const } : match)), ...nearly]
  }

  return {
    find: text => findNamed(text.slice(0, LONGEST), named),
    async parts(text) {
      const parts = await findParts(text.slice(0, LONGEST), named)
      return parts.length > 0 ? parts : findAlike(text.slice(0, LONGEST), named)
    },

    async suggest(text) {
      const { head, qualifiers } = splitAtCommas(text.slice(0, LONGEST))
      const key = keyOf(head)
      if (!key) return []
      const { regions } = await open()
      const file = await shard(key)
      const rows = file?.places.filter(row => keyOfRow(row).startsWith(key)) ?? []
      const matches: NameMatch[] = [
        ...regions
          .filter(({ name }) => keyOf(name).startsWith(key))
          .map(region => ({ kind: 'region' as const, region })),
        ...oncePlaces(rows.slice(0, MOST_SUGGESTED), key, regions).map(place => ({ kind: 'place' as const, place })),
        ...sitesCalled(head, file, true).slice(0, MOST_SUGGESTED),
      ]
      return matches.filter(match => qualifiers.every(word => isIn(match, word)))
    },

    async practice(ods) {
      const { practices } = await open()
      if (!practices.has(ods.slice(0, 3))) return undefined
      const shard = (await load(practiceFile(ods))) as PracticeShard
      return Object.hasOwn(shard, ods) ? shard[ods] : undefined
    },

    async guess(text, areas = []) {
      const key = keyOf(splitAtCommas(text.slice(0, LONGEST)).head)
      const limit = key.length < 4 ? 0 : key.length < 6 ? 1 : 2
      if (limit === 0 || key.length > 30) return []
      const common = await openCommon()
      const near: { name: string; edits: number }[] = []
      const sound = soundOf(key)
      for (const { name, key: other, sound: otherSound } of [...common, ...namesOf(areas)]) {
        if (near.some(known => keyOf(known.name) === other)) continue
        const edits = Math.min(editsWithin(limit, key, other), editsWithin(limit, sound, otherSound))
        // Two edits make another word of two short ones.
        const isOtherWord =
          edits > 1 && key.length < 8 && name.split(/[ -]/).length !== text.trim().split(/[ -]/).length
        if (edits <= limit && !isOtherWord) near.push({ name, edits })
      }
      // Practices and hospitals, as far as the name begins right.
      const sites = near.length === 0 && key.length >= LONG_ENOUGH ? await shard(key) : undefined
      for (const [name] of [...(sites?.practices ?? []), ...(sites?.hospitals ?? [])]) {
        const edits = editsWithin(limit, key, keyOf(name))
        if (edits <= limit && !near.some(other => other.name === name)) near.push({ name, edits })
      }
      // Sorting keeps the order by size among equals.
      return near
        .sort((a, b) => a.edits - b.edits)
        .slice(0, MOST_GUESSED)
        .map(({ name }) => name)
    },
  }
}

function namesOf(names: readonly string[]) {
  return names.map(name => ({ name, key: keyOf(name), sound: soundOf(keyOf(name)) }))
}

/** Infinity where the lengths alone say that there are more. */
function editsWithin(limit: number, a: string, b: string): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY
  return isSwapped(a, b) ? 1 : editsBetween(a, b)
}

/** Two letters in the wrong order are one slip: `Harlwo`. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b
}

/** Endings that sound alike and are spelt in many ways. */
function soundOf(key: string): string {
  return key.replace(/(?:borough|brough|burgh|boro|burg)$/, 'bro')
}

function splitAtCommas(text: string): { head: string; qualifiers: string[] } {
  const [head = '', ...rest] = text.split(/[,;(]/)
  return { head, qualifiers: rest.map(normalise).filter(Boolean) }
}
