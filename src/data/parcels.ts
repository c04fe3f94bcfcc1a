/** Which files of `public/geo` to ask for together: those of one pack. */
import { openPack } from '../core/finder/directory/pack.ts'
import { groupBy } from '../core/groupBy.ts'
import type { ManifestFile } from '../core/manifest.ts'
import { packOf } from '../core/packOf.ts'

/** What one request brings. */
export interface Parcel {
  /** Inside `public/geo`. */
  readonly path: string
  readonly files: readonly ManifestFile[]
  /** The bytes of each file. Throws a RangeError when a pack is damaged or lacks one of them. */
  open(bytes: Uint8Array): readonly Uint8Array[]
}

/** In the order of the first file of each. */
export function parcelsOf(files: readonly ManifestFile[]): Parcel[] {
  const groups = groupBy(files, ({ path }) => packOf(path)?.pack ?? path)
  return [...groups].map(([path, group]) => (group.length === 1 ? single(group[0]!) : pack(path, group)))
}

function single(file: ManifestFile): Parcel {
  return { path: file.path, files: [file], open: bytes => [bytes] }
}

function pack(path: string, files: readonly ManifestFile[]): Parcel {
  return {
    path,
    files,
    open(bytes) {
      const contents = openPack(bytes)
      return files.map(file => {
        const content = contents.get(packOf(file.path)?.name ?? '')
        if (content === undefined) throw new RangeError(`${path} lacks ${file.path}`)
        return content
      })
    },
  }
}
