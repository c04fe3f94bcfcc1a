/** The parts of a spreadsheet file, which is a ZIP archive. */
import { strFromU8, unzipSync } from 'fflate'

/** Beyond this many bytes, unpacked, a part is not opened: a few kilobytes of ZIP can hold gigabytes. */
const LARGEST = 400_000_000

/** Text of the parts whose names match. Throws when the archive is damaged, or a part is too large. */
export function unzipTexts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!isWanted(name)) return false
      if (originalSize > LARGEST) throw new RangeError(`Unexpected size of ${name}: ${originalSize} bytes`)
      return true
    },
  })
  return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
}
