/** Files that the build packs (`scripts/lib/pack.ts`). The development server sends them as they are. */
import { unpackAreas } from '../core/areas/unpackAreas.ts'
import { unpackTopology } from '../core/geography/unpackTopology.ts'
import { GeoFileError } from './geoFileError.ts'

const UNPACK: Readonly<Record<string, (json: unknown) => unknown>> = {
  'areas.json': unpackAreas,
  'land.json': unpackTopology,
  'overview.json': unpackTopology,
}

/** True for a file of the first view that the build packs into the app. */
export function isPacked(path: string): boolean {
  return Object.hasOwn(UNPACK, path)
}

/** A file as `public/geo` has it. Throws `GeoFileError`. */
export function unpack(path: string, json: unknown): unknown {
  try {
    return isPacked(path) ? UNPACK[path]!(json) : json
  } catch (cause) {
    throw new GeoFileError(path, 'damaged', { cause })
  }
}
