/** Which release of the data this code was built with. */
import type { FileList } from '../core/manifest.ts'
import { geoVersion } from './geoUrl.ts'
import { KEPT_FOLDERS } from './kept.ts'
import { sha256 } from './sha256.ts'

/** False when the files that the manifest lists are not those that this code was built with. */
export async function isOwnRelease(manifest: FileList): Promise<boolean> {
  const versions = await Promise.all(KEPT_FOLDERS.map(folder => versionOf(manifest, folder)))
  return KEPT_FOLDERS.every((folder, i) => versions[i] === geoVersion(folder))
}

/** As the build counts it: a fingerprint of the fingerprints. */
async function versionOf({ files }: FileList, folder: string): Promise<string> {
  const hashes = files.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ sha256 }) => sha256)
  return (await sha256(new TextEncoder().encode(hashes.join('')))).slice(0, 8)
}
