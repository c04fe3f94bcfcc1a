/** Finding places, regions, practices and hospitals by name, in small files that are loaded when they are needed. */
import { distance as editsBetween } from 'fastest-levenshtein'
import { once } from '../../once.ts'
import { type PracticeRecord, type PracticeShard, practiceFile } from '../../practices/practice.ts'
import type { CommonNames, NameIndex, NameShard } from './files.ts'
import { isIn, oncePlaces, regionsCalled, sitesCalled } from './match.ts'
import { keyOf, normalise } from './normalise.ts'
import { keyOfRow, type NameMatch, nameOfMatch, readRegions } from './read.ts'

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
    const file = await shard(key + END)
    const rows = file?.places.filter(row => keyOfRow(row) === key) ?? []
    const matches: NameMatch[] = [
      ...regionsCalled(key, regions).map(region => ({ kind: 'region' as const, region })),
      ...oncePlaces(rows, key, regions).map(place => ({ kind: 'place' as const, place })),
    ]
    const sites = sitesCalled(name, file)
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
      const file = await shard(key)
      const rows = file?.places.filter(row => keyOfRow(row).startsWith(key)) ?? []
      const matches: NameMatch[] = [
        ...regions
          .filter(({ name }) => keyOf(name).startsWith(key))
          .map(region => ({ kind: 'region' as const, region })),
        ...oncePlaces(rows.slice(0, MOST_SUGGESTED), key, regions).map(place => ({ kind: 'place' as const, place })),
        ...sitesCalled(head, file).slice(0, MOST_SUGGESTED),
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
