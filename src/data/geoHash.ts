/** What a file of `public/geo` must be, so that neither damage nor another release passes for an answer. */
import { geoVersion } from './geoUrl.ts'
import { sha256 } from './sha256.ts'

/** True when the bytes are those that this code was built with; rejects when that cannot be told any more. */
export async function isAsBuilt(path: string, bytes: BufferSource): Promise<boolean> {
  // Browsers hash on secure pages only; elsewhere the checks of what is inside have to do.
  if (!globalThis.crypto?.subtle) return true
  const hash = path.includes('/') ? await folderHash(path) : geoVersion(path)
  return hash === undefined || (await sha256(bytes)).startsWith(hash)
}

/** Of hundreds of files, so it comes with the first of them. */
async function folderHash(path: string): Promise<string | undefined> {
  const { FOLDER_HASHES } = await import('./folderHashes.ts')
  return FOLDER_HASHES[path]
}
