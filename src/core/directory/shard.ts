/**
 * One shard of the directory: every postcode of an outcode with its position, whether it is in use, its country, and
 * the official cell where that differs from the overview test.
 *
 * | part | content |
 * |---|---|
 * | 4 bytes | `CCG` and the version, 1 |
 * | 4 bytes | FNV-1a of all that follows, so that damage never passes for an answer |
 * | bits | count 12, usual country 3, order of gaps 4, who is placed 2, who is live 2 |
 * | per sector | orders of its latitude and longitude steps, 4 bits each, before its first entry |
 * | per entry | gap from the incode before; placed and live where not all alike; steps from the position before |
 * | exceptions | count, order 4; each: gap, flags 2, country 3 and cell 8 as flagged |
 *
 * Neighbours in the alphabet are neighbours on the ground, so the steps are small and Exp-Golomb codes take about three
 * bytes a postcode: close to what the positions hold, so compressing a shard again gains nothing.
 */
import { BitReader, BitWriter, bestOrder, zigzag } from './bits.ts'
import { INCODES_PER_SECTOR } from './incode.ts'

/** A postcode within its outcode. */
export interface Entry {
  /** Place of its incode, 0–3999. */
  readonly incode: number
  /** Position in 1e-5 degrees, or null where nobody publishes one. */
  readonly position: readonly [lat: number, long: number] | null
  readonly live: boolean
  /** Place in `COUNTRIES`. */
  readonly country: number
  /** The official cell where the overview test does not give it, else null. */
  readonly cell: number | null
}

const MAGIC = [0x43, 0x43, 0x47, 1]
const HEADER = 8
/** Where the first step starts: near the middle of England, in 1e-5 degrees. */
const ORIGIN: readonly [number, number] = [5_200_000, -150_000]
const NONE = 0
const ALL = 1
const MIXED = 2

/** Writes entries, which must be in order of incode. */
export function encodeShard(entries: readonly Entry[]): Uint8Array {
  const writer = new BitWriter()
  const usual = mostCommon(entries.map(entry => entry.country))
  const gaps = entries.map((entry, i) => entry.incode - (i === 0 ? 0 : entries[i - 1]!.incode + 1))
  const gapOrder = bestOrder(gaps)
  const placed = howMany(entries.map(entry => entry.position !== null))
  const live = howMany(entries.map(entry => entry.live))
  writer.bits(entries.length, 12)
  writer.bits(usual, 3)
  writer.bits(gapOrder, 4)
  writer.bits(placed, 2)
  writer.bits(live, 2)

  const steps = stepsBetween(entries)
  let sector = -1
  let orders: readonly [number, number] = [0, 0]
  entries.forEach((entry, i) => {
    writer.unsigned(gaps[i]!, gapOrder)
    if (sectorOf(entry.incode) !== sector) {
      sector = sectorOf(entry.incode)
      const own = steps.filter((step, at) => step && sectorOf(entries[at]!.incode) === sector)
      orders = [0, 1].map(axis => bestOrder(own.map(step => zigzag(step![axis]!)))) as [number, number]
      writer.bits(orders[0], 4)
      writer.bits(orders[1], 4)
    }
    if (placed === MIXED) writer.bits(entry.position ? 1 : 0, 1)
    if (live === MIXED) writer.bits(entry.live ? 1 : 0, 1)
    const step = steps[i]
    if (!step) return
    writer.signed(step[0], orders[0])
    writer.signed(step[1], orders[1])
  })
  writeExceptions(writer, entries, usual)
  return withHeader(writer.finish())
}

/** Reads a shard. Throws a RangeError that says what is wrong with bytes that are not a whole shard of this version. */
export function decodeShard(bytes: Uint8Array): Entry[] {
  checkHeader(bytes)
  const reader = new BitReader(bytes.subarray(HEADER))
  const count = reader.bits(12)
  const usual = reader.bits(3)
  const gapOrder = reader.bits(4)
  const placed = reader.bits(2)
  const live = reader.bits(2)
  const entries: { -readonly [key in keyof Entry]: Entry[key] }[] = []
  let [lat, long] = ORIGIN
  let incode = -1
  let sector = -1
  let orders = [0, 0]
  for (let i = 0; i < count; i++) {
    incode += reader.unsigned(gapOrder) + 1
    if (sectorOf(incode) !== sector) {
      sector = sectorOf(incode)
      orders = [reader.bits(4), reader.bits(4)]
    }
    const isPlaced = placed === MIXED ? reader.bits(1) === 1 : placed === ALL
    const isLive = live === MIXED ? reader.bits(1) === 1 : live === ALL
    if (isPlaced) {
      lat += reader.signed(orders[0]!)
      long += reader.signed(orders[1]!)
    }
    entries.push({ incode, position: isPlaced ? [lat, long] : null, live: isLive, country: usual, cell: null })
  }
  for (const exception of readExceptions(reader)) {
    const entry = entries[exception.at]
    if (!entry) throw new RangeError('Unexpected exception in the shard')
    entry.country = exception.country ?? usual
    entry.cell = exception.cell
  }
  return entries
}

function writeExceptions(writer: BitWriter, entries: readonly Entry[], usual: number): void {
  const places = entries.flatMap((entry, i) => (entry.cell !== null || entry.country !== usual ? [i] : []))
  const gaps = places.map((place, i) => place - (i === 0 ? 0 : places[i - 1]! + 1))
  const order = bestOrder(gaps)
  writer.unsigned(places.length, 2)
  writer.bits(order, 4)
  places.forEach((place, i) => {
    const entry = entries[place]!
    writer.unsigned(gaps[i]!, order)
    writer.bits(entry.country !== usual ? 1 : 0, 1)
    writer.bits(entry.cell !== null ? 1 : 0, 1)
    if (entry.country !== usual) writer.bits(entry.country, 3)
    if (entry.cell !== null) writer.bits(entry.cell, 8)
  })
}

function* readExceptions(reader: BitReader): Generator<{ at: number; country: number | null; cell: number | null }> {
  const count = reader.unsigned(2)
  const order = reader.bits(4)
  let at = -1
  for (let i = 0; i < count; i++) {
    at += reader.unsigned(order) + 1
    const hasCountry = reader.bits(1) === 1
    const hasCell = reader.bits(1) === 1
    const country = hasCountry ? reader.bits(3) : null
    yield { at, country, cell: hasCell ? reader.bits(8) : null }
  }
}

/** Steps from each placed entry to the next; null for an entry without a position. */
function stepsBetween(entries: readonly Entry[]): (readonly [number, number] | null)[] {
  let before = ORIGIN
  return entries.map(({ position }) => {
    if (!position) return null
    const step = [position[0] - before[0], position[1] - before[1]] as const
    before = position
    return step
  })
}

function sectorOf(incode: number): number {
  return Math.floor(incode / INCODES_PER_SECTOR)
}

function howMany(flags: readonly boolean[]): number {
  if (flags.every(flag => flag)) return ALL
  return flags.some(flag => flag) ? MIXED : NONE
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

function withHeader(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER + body.length)
  bytes.set(MAGIC)
  new DataView(bytes.buffer).setUint32(4, fnv1a(body))
  bytes.set(body, HEADER)
  return bytes
}

function checkHeader(bytes: Uint8Array): void {
  if (bytes.length < HEADER || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new RangeError('Unexpected start of the shard: it is not a file of the directory, or of another version')
  }
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4)
  if (fnv1a(bytes.subarray(HEADER)) !== expected) throw new RangeError('Unexpected content of the shard: it is damaged')
}

/** 32-bit FNV-1a. */
function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
