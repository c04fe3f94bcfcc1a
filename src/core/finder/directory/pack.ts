/**
 * Many files of `public/geo` in one, for whoever needs many of them: all shards of one postcode area, a block of the map's tiles.
 *
 * | part | content |
 * |---|---|
 * | 4 bytes | `CCP` and the version, 2 |
 * | 2 bytes | count of files |
 * | per file | its name, 12 bytes of ASCII filled with spaces; its length, 4 bytes |
 * | rest | the files |
 */

const MAGIC = [0x43, 0x43, 0x50, 2]
const HEADER = 6
const NAME = 12
const ENTRY = NAME + 4

/** `CM` of `CM16`. */
export function areaOfOutcode(outcode: string): string {
  return /^[A-Z]+/.exec(outcode)?.[0] ?? ''
}

export function writePack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const start = HEADER + ENTRY * files.size
  const total = [...files.values()].reduce((sum, { length }) => sum + length, start)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  bytes.set(MAGIC)
  view.setUint16(4, files.size)
  let entry = HEADER
  let at = start
  for (const [name, file] of files) {
    bytes.set(new TextEncoder().encode(name.padEnd(NAME)), entry)
    view.setUint32(entry + NAME, file.length)
    bytes.set(file, at)
    entry += ENTRY
    at += file.length
  }
  return bytes
}

/** The files by their names. Throws a RangeError when the file is none, or is cut. */
export function openPack(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < HEADER || MAGIC.some((byte, at) => bytes[at] !== byte)) {
    throw new RangeError('Unexpected start of the pack: it is another file, or of another version')
  }
  const count = view.getUint16(4)
  let at = HEADER + ENTRY * count
  const files = new Map<string, Uint8Array>()
  for (let entry = HEADER; entry < HEADER + ENTRY * count; entry += ENTRY) {
    const name = new TextDecoder().decode(bytes.subarray(entry, entry + NAME)).trim()
    const end = at + view.getUint32(entry + NAME)
    if (end > bytes.length) throw new RangeError(`Unexpected end of the pack, in ${name}`)
    files.set(name, bytes.subarray(at, end))
    at = end
  }
  return files
}
