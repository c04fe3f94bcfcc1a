/** Which files of `public/geo` to ask for together: shards of one postcode area come in one pack. */
import { areaOfOutcode, openPack } from '../core/finder/directory/pack.ts'
import { groupBy } from '../core/groupBy.ts'
import type { ManifestFile } from '../core/manifest.ts'

/** What one request brings. */
export interface Parcel {
  /** Inside `public/geo`. */
  readonly path: string
  readonly files: readonly ManifestFile[]
  /** The bytes of each file. Throws a RangeError when a pack is damaged or lacks one of them. */
  open(bytes: Uint8Array): readonly Uint8Array[]
}

const SHARD = /^directory\/([A-Z0-9]+)\.bin$/

/** In the order of the first file of each. */
export function parcelsOf(files: readonly ManifestFile[]): Parcel[] {
  const groups = groupBy(files, ({ path }) => {
    const outcode = outcodeOf(path)
    return outcode === undefined ? path : packPath(outcode)
  })
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
      const shards = openPack(bytes)
      return files.map(file => {
        const shard = shards.get(outcodeOf(file.path) ?? '')
        if (shard === undefined) throw new RangeError(`${path} lacks ${file.path}`)
        return shard
      })
    },
  }
}

function outcodeOf(path: string): string | undefined {
  return SHARD.exec(path)?.[1]
}

function packPath(outcode: string): string {
  return `directory/${areaOfOutcode(outcode)}.pack`
}
