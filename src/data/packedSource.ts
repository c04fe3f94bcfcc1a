/** Shards of the directory for whole files of postcodes: many in one request, instead of one each. */
import { areaOfOutcode, openPack } from '../core/finder/directory/pack.ts'
import type { GeoSource } from '../core/finder/finder.ts'

/** Of an area, this many shards are asked for one by one; who needs more gets all. */
const FEW = 1
const SHARD = /^directory\/([A-Z0-9]+)\.bin$/

/**
 * @param source of single files
 * @param isKept true for a file that is on the device already: then nothing is asked for
 */
export function createPackedSource(source: GeoSource, isKept: (path: string) => Promise<boolean>): GeoSource {
  const asked = new Map<string, Set<string>>()
  const packs = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>()
  /** Areas whose pack did not arrive or was damaged: their shards come one by one. */
  const broken = new Set<string>()

  const open = (area: string): Promise<ReadonlyMap<string, Uint8Array>> => {
    const path = `directory/${area}.pack`
    const pack = packs.get(area) ?? source.bytes(path).then(openPack)
    packs.set(area, pack)
    return pack
  }
  const fromPack = async (area: string, outcode: string): Promise<Uint8Array | undefined> => {
    try {
      return (await open(area)).get(outcode)
    } catch {
      broken.add(area)
      return undefined
    }
  }

  return {
    json: path => source.json(path),
    async bytes(path) {
      const outcode = SHARD.exec(path)?.[1]
      if (outcode === undefined) return source.bytes(path)
      const area = areaOfOutcode(outcode)
      const outcodes = (asked.get(area) ?? new Set()).add(outcode)
      asked.set(area, outcodes)
      const isMany = outcodes.size > FEW && !broken.has(area) && !(await isKept(path))
      return (isMany && (await fromPack(area, outcode))) || source.bytes(path)
    },
    damaged(path, cause) {
      const outcode = SHARD.exec(path)?.[1]
      if (outcode !== undefined) broken.add(areaOfOutcode(outcode))
      return source.damaged(path, cause)
    },
  }
}
