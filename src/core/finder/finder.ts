/** From what a person gives (a text, a click, a location) to an answer. The app and the command line both ask here. */

import type { CellProperties, CellTopology, OutcodeIndex, Point } from '../geo.ts'
import { createCache, once } from '../once.ts'
import { answerPart, answerWhole, elsewhere } from './directory/answers.ts'
import { countryOfPrefix } from './directory/country.ts'
import { type Listing, openShard, type Shard } from './directory/directory.ts'
import { unpackOutcodes } from './directory/outcodes.ts'
import { createPointFinder, type Overview } from './locate/pointFinder.ts'
import { lettersOf, outcodesOf, type PartOfPostcode, parsePostcode, type WholePostcode } from './postcode.ts'
import { correctionsOf } from './reading/corrections.ts'
import { readText } from './reading/readText.ts'
import { specialIn } from './reading/special.ts'
import type { Elsewhere, FinderResult, Near, PostcodeResult } from './result.ts'

/** Where the files of `public/geo` come from: the network, or a disk. */
export interface GeoSource {
  /** A parsed JSON file, `overview.json`; rejects with an error that names the file. */
  json(path: string): Promise<unknown>
  /** A binary file, `directory/CM16.bin`; rejects with an error that names the file. */
  bytes(path: string): Promise<Uint8Array>
  /** Called when a file arrived whole but cannot be used. Forgets it, so that the next call fetches it again; returns the error. */
  damaged(path: string, cause: unknown): Error
}

export interface Finder {
  /** Answers for a postcode in any spacing and case, an outcode, a sector, or `lat,long`. Rejects as the source does. */
  find(text: string): Promise<FinderResult>
  /** Answers for a position; loads the 20 m detail when the overview cannot be sure. */
  at(point: Point): Promise<FinderResult>
  /** The other cells within 250 m of a point in `cell`, nearest first, by the 20 m detail. */
  near(point: Point, cell: number): Promise<Near[]>
  /**
   * The other cells that a place may reach into, whose point is in `cell` and known to 500 m: nearest first, by the 20 m
   * detail, or where that does not arrive, all that may be so near.
   */
  besidePlace(point: Point, cell: number): Promise<number[]>
  /** The country whose land is within 250 m of a point in England, if any. */
  beyond(point: Point): Promise<Elsewhere | undefined>
  /** The cells that a circle touches, the one that holds its centre first. */
  around(point: Point, metres: number): Promise<number[]>
  /** The 219 cells: areas per edition, and residents. */
  cells(): Promise<readonly CellProperties[]>
  /**
   * Loads what the first position needs, and makes what the first postcode needs. Rejects as the source does.
   * @param pause lets the page do something else between the two
   */
  prepare(pause: () => Promise<void>): Promise<void>
  /** The outcodes that the directory has; the first postcode needs them. Rejects as the source does. */
  outcodes(): Promise<ReadonlySet<string>>
}

/** More corrections than this are not looked up: each may need a file. */
const MOST_CORRECTIONS = 8

/** What a finder keeps of what it has opened: all of it, where nothing is said. */
export interface FinderRoom {
  /** Outcodes. */
  readonly shards?: number
  /** Cells by their 20 m borders. */
  readonly borders?: number
}

export function createFinder(source: GeoSource, room: FinderRoom = {}): Finder {
  const cells = once(() => load('overview.json', readCells))
  const { overview, at, atTyped, near, besidePlace, beyond, around } = createPointFinder(load, room.borders)
  const outcodes = once(() => load('directory/index.json', json => unpackOutcodes(json as OutcodeIndex)))
  const shards = createCache<Shard>(room.shards)

  async function load<T>(path: string, open: (json: unknown) => T): Promise<T> {
    const json = await source.json(path)
    try {
      return open(json)
    } catch (cause) {
      throw source.damaged(path, cause)
    }
  }

  function shard(outcode: string): Promise<Shard> {
    const path = `directory/${outcode}.bin`
    return shards.get(outcode, async () => open(path, await source.bytes(path), await overview()))
  }

  function open(path: string, bytes: Uint8Array, { locator, stamp }: Overview): Shard {
    try {
      return openShard(bytes, stamp, locator.cellAtOften())
    } catch (cause) {
      throw source.damaged(path, cause)
    }
  }

  async function find(text: string): Promise<FinderResult> {
    // Fast path: files of a million rows are mostly this.
    const parsed = parsePostcode(text)
    if (parsed?.kind === 'postcode' && !specialIn([parsed.outcode, parsed.incode])) return findOne(parsed)
    const reading = readText(text)
    switch (reading.kind) {
      case 'empty':
        return { kind: 'empty' }
      case 'point':
        return atTyped(reading.point)
      case 'special':
        return reading
      case 'postcodes':
        return findSeveral(reading.postcodes)
      case 'part':
        return findPart(reading.part)
      case 'other': {
        const suggestion = await firstKnown(reading.corrections)
        return { kind: 'invalid', text, ...reading.fault, ...(suggestion !== undefined && { suggestion }) }
      }
    }
  }

  async function findWhole(postcode: WholePostcode): Promise<FinderResult> {
    const known = countryOfPrefix(postcode.outcode)
    if (known) return elsewhere(postcode.text, known)
    const { outcode, text } = postcode
    if (!(await outcodes()).has(outcode)) return { kind: 'unknown', postcode: text, missing: outcode }
    const answer = answerWhole(await shard(outcode), postcode)
    if (answer.kind !== 'unknown' || answer.nearby) return answer
    // Of its sector nothing is known: its outcode says what it answers itself.
    const part = await findPart({ kind: 'outcode', outcode, text: outcode })
    return part.kind === 'partial' ? { ...answer, nearby: { code: outcode, cells: part.cells } } : answer
  }

  async function findOne(postcode: WholePostcode): Promise<FinderResult> {
    const answer = await findWhole(postcode)
    if (answer.kind !== 'unknown' || !answer.missing) return answer
    const suggestion = await firstKnown(correctionsOf([postcode.outcode, postcode.incode]))
    return suggestion ? { ...answer, suggestion } : answer
  }

  /** Of several postcodes in a text only those count that the directory has. */
  async function findSeveral(postcodes: readonly WholePostcode[]): Promise<FinderResult> {
    const answers = await Promise.all(postcodes.map(findOne))
    const known = answers.filter((answer): answer is PostcodeResult => answer.kind !== 'unknown')
    if (known.length > 1) return { kind: 'several', answers: known }
    return known[0] ?? answers[0]!
  }

  async function findPart(part: PartOfPostcode): Promise<FinderResult> {
    const known = countryOfPrefix(part.kind === 'area' ? part.text : part.outcode)
    if (known) return elsewhere(part.text, known)
    const all = await outcodes()
    const matching = outcodesOf(part, all)
    const listed = await listAll(matching, part)
    // Of an outcode that is retired, those count that came after it: nothing in W1 is in use, and all is in W1A to W1Y.
    const later = listed.some(({ live }) => live) ? [] : lettersOf(part, all)
    const listings = later.length > 0 ? [...listed, ...(await listAll(later, part))] : listed
    if (matching.length > 0) return answerPart(part.text, listings)
    // One or two letters that are no area of postcodes are not a postcode at all.
    if (part.kind === 'area') return { kind: 'invalid', text: part.text, reason: 'too-short' }
    return { kind: 'unknown', postcode: part.text, missing: part.outcode }
  }

  async function listAll(outcodes: readonly string[], part: PartOfPostcode): Promise<Listing[]> {
    const shards = await Promise.all(outcodes.map(shard))
    return shards.flatMap(each => each.list(part.kind === 'sector' ? part.sector : undefined))
  }

  /** The first of the corrections that the directory has. */
  async function firstKnown(corrections: readonly string[]): Promise<string | undefined> {
    for (const text of corrections.slice(0, MOST_CORRECTIONS)) {
      const parsed = parsePostcode(text)
      if (!parsed || !(await outcodes()).has(parsed.outcode)) continue
      const answer = await (parsed.kind === 'postcode' ? findWhole(parsed) : findPart(parsed))
      if (answer.kind !== 'unknown') return text
    }
    return undefined
  }

  async function prepare(pause: () => Promise<void>): Promise<void> {
    const { locator } = await overview()
    await pause()
    locator.cellAtOften()
  }

  return { find, at, near, besidePlace, beyond, around, cells, outcodes, prepare }
}

function readCells(json: unknown): CellProperties[] {
  return (json as CellTopology).objects.cells.geometries.map(({ properties }) => properties as CellProperties)
}
