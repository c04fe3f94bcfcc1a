/** What a file of `public/geo` must be, so that neither damage nor another release passes for an answer. */
import { once } from '../core/once.ts'
import { GeoFileError } from './geoFileError.ts'
import { geoVersion } from './geoUrl.ts'
import { sha256 } from './sha256.ts'

/** Set by the build: the hash of the file that the first postcode waits for, so that it does not wait for those of all. */
declare const __GEO_FIRST_HASHES__: Readonly<Record<string, string>>

/** Checks bytes against the hash that this code was built with; rejects with `GeoFileError` when the hash cannot be loaded. */
export type Check = (bytes: BufferSource) => Promise<boolean>

/** Asks for the hash of a file at once, so that it comes beside the file and not after it. */
export function asBuilt(path: string): Check {
  // Browsers hash on secure pages only; elsewhere the checks of the content must suffice.
  if (!globalThis.crypto?.subtle) return async () => true
  const asked = path.includes('/') ? folderHash(path) : Promise.resolve(geoVersion(path))
  // The failure is reported when the bytes are checked.
  asked.catch(() => undefined)
  return async bytes => {
    const hash = await asked
    return hash === undefined || (await sha256(bytes)).startsWith(hash)
  }
}

/** Folders whose hashes only a search by name needs. */
const NAME_FOLDERS = /^(?:names|practices)\//

const loadNameHashes = once(() => import('./nameHashes.ts'))
const loadFolderHashes = once(() => import('./folderHashes.ts'))

/** Of hundreds of files, so it comes with the first of them. */
async function folderHash(path: string): Promise<string | undefined> {
  const first = __GEO_FIRST_HASHES__[path]
  if (first !== undefined) return first
  const isName = NAME_FOLDERS.test(path)
  const { FOLDER_HASHES } = await (isName ? loadNameHashes : loadFolderHashes)().catch(cause => {
    throw new GeoFileError(path, 'code', { cause })
  })
  return FOLDER_HASHES[path]
}
