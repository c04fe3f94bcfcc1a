/**
 * All shards of one postcode area, `CM`, in one file: for whoever needs many of them.
 *
 * | part | content |
 * |---|---|
 * | 4 bytes | `CCP` and the version, 1 |
 * | 2 bytes | count of shards |
 * | per shard | its outcode, 4 bytes of ASCII filled with spaces; its length, 4 bytes |
 * | rest | the shards, each with its own checksum |
 */

const MAGIC = [0x43, 0x43, 0x50, 1]
const HEADER = 6
const ENTRY = 8

/** `CM` of `CM16`. */
export function areaOfOutcode(outcode: string): string {
  return /^[A-Z]+/.exec(outcode)?.[0] ?? ''
}

export function writePack(shards: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const start = HEADER + ENTRY * shards.size
  const total = [...shards.values()].reduce((sum, { length }) => sum + length, start)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  bytes.set(MAGIC)
  view.setUint16(4, shards.size)
  let entry = HEADER
  let at = start
  for (const [outcode, shard] of shards) {
    bytes.set(new TextEncoder().encode(outcode.padEnd(4)), entry)
    view.setUint32(entry + 4, shard.length)
    bytes.set(shard, at)
    entry += ENTRY
    at += shard.length
  }
  return bytes
}

/** The shards by their outcodes. Throws a RangeError when the file is none, or is cut. */
export function openPack(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < HEADER || MAGIC.some((byte, at) => bytes[at] !== byte)) {
    throw new RangeError('Unexpected start of the pack: it is not a file of the directory, or of another version')
  }
  const count = view.getUint16(4)
  let at = HEADER + ENTRY * count
  const shards = new Map<string, Uint8Array>()
  for (let entry = HEADER; entry < HEADER + ENTRY * count; entry += ENTRY) {
    const outcode = new TextDecoder().decode(bytes.subarray(entry, entry + 4)).trim()
    const end = at + view.getUint32(entry + 4)
    if (end > bytes.length) throw new RangeError(`Unexpected end of the pack, in ${outcode}`)
    shards.set(outcode, bytes.subarray(at, end))
    at = end
  }
  return shards
}
