/** Names under which the build publishes `public/geo`. */
import { join } from 'node:path'
import { geoVersions } from '../../scripts/lib/geo.ts'
import { ROOT } from '../../scripts/lib/install.mjs'
import { geoName } from '../../src/core/geoName.ts'

const VERSIONS = geoVersions(join(ROOT, 'public/geo'), true)

/** The address of a file of `public/geo` on a site whose home is `/`: `/geo/areas.1a2b3c4d.json`. */
export function geoAddress(path: string): string {
  return `/geo/${geoName(path, VERSIONS)}`
}
