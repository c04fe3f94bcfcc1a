/**
 * One shard of the directory: every postcode of an outcode with its position, whether it is in use, its country, and
 * the official cell where that differs from the overview test.
 *
 * | part | content |
 * |---|---|
 * | 4 bytes | `CCG` and the version, 1 |
 * | 4 bytes | the stamp of the overview that its exceptions go with |
 * | 4 bytes | FNV-1a of all that follows, so that damage never passes for an answer |
 * | bits | count 12, usual country 3, order of gaps 4, who has a position 2, who is live 2 |
 * | per sector | orders of its latitude and longitude steps, 4 bits each, before its first entry |
 * | per entry | gap from the incode before; position and live where not all alike; steps from the position before |
 * | exceptions | count, order 4; each: gap, flags 2, country 3 and cell 8 as flagged |
 *
 * Neighbours in the alphabet are neighbours on the ground, so the steps are small and Exp-Golomb codes take about three
 * bytes a postcode: close to what the positions hold, so compressing a shard again gains nothing.
 */
import { INCODES_PER_SECTOR } from './incode.ts'

/** A postcode within its outcode. */
export interface Entry {
  /** Index of its incode, 0–3999. */
  readonly incode: number
  /** Position in 1e-5 degrees, or null where nobody publishes one. */
  readonly position: readonly [lat: number, long: number] | null
  readonly live: boolean
  /** Index in `COUNTRIES`. */
  readonly country: number
  /** The official cell where the overview test does not give it, else null. */
  readonly cell: number | null
}

const MAGIC = [0x43, 0x43, 0x47, 1]
const STAMP = 4
const CHECKSUM = 8
const HEADER = 12
/** Where the first step starts: near the middle of England, in 1e-5 degrees. */
export const ORIGIN: readonly [number, number] = [5_200_000, -150_000]
export const NONE = 0
export const ALL = 1
export const MIXED = 2

export function sectorOf(incode: number): number {
  return Math.floor(incode / INCODES_PER_SECTOR)
}

/** Puts the start of a shard before its bits. `stamp` is the overview's, 0 to 2³² − 1. */
export function withHeader(body: Uint8Array, stamp: number): Uint8Array {
  const bytes = new Uint8Array(HEADER + body.length)
  bytes.set(MAGIC)
  const view = new DataView(bytes.buffer)
  view.setUint32(STAMP, stamp)
  view.setUint32(CHECKSUM, fnv1a(body))
  bytes.set(body, HEADER)
  return bytes
}

/** The bits after the start of a shard. Throws a RangeError when it is none, is damaged, or goes with another overview. */
export function withoutHeader(bytes: Uint8Array, stamp: number): Uint8Array {
  if (bytes.length < HEADER || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new RangeError('Unexpected start of the shard: it is not a file of the directory, or of another version')
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const body = bytes.subarray(HEADER)
  if (fnv1a(body) !== view.getUint32(CHECKSUM)) throw new RangeError('Unexpected content of the shard: it is damaged')
  if (view.getUint32(STAMP) !== stamp) throw new RangeError('Unexpected stamp of the shard: it is of another release')
  return body
}

/** 32-bit FNV-1a. */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
