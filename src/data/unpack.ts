/** Files that the build packs (`scripts/lib/pack.ts`). The development server sends them as they are. */
import { unpackAreas } from '../core/areas/unpackAreas.ts'
import { unpackTopology } from '../core/geography/unpackTopology.ts'
import { GeoFileError } from './geoFileError.ts'

const UNPACK: Readonly<Record<string, (json: unknown) => unknown>> = {
  'areas.json': unpackAreas,
  'land.json': unpackTopology,
  'overview.json': unpackTopology,
}

/** A file as `public/geo` has it. Throws `GeoFileError`. */
export function unpack(path: string, json: unknown): unknown {
  try {
    return Object.hasOwn(UNPACK, path) ? UNPACK[path]!(json) : json
  } catch (cause) {
    throw new GeoFileError(path, 'damaged', { cause })
  }
}
