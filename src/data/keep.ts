/** Keeps every postcode on the device; resumes after an interruption. */
import type { FileList, ManifestFile } from '../core/manifest.ts'
import { keptPaths, openGeoCache } from './geoCache.ts'
import { asBuilt } from './geoHash.ts'
import { geoUrl } from './geoUrl.ts'
import { isKept } from './kept.ts'
import { asKept } from './keptMark.ts'
import { type Parcel, parcelsOf } from './parcels.ts'
import { checkManifest } from './schemaOfManifest.ts'
import { sha256 } from './sha256.ts'

/** Why not everything could be kept. What was kept stays, and the next attempt resumes there. */
export type KeepProblem =
  /** A file did not arrive. */
  | 'network'
  /** A file arrived damaged. */
  | 'damaged'
  /** The device has no room. */
  | 'full'
  /** The browser refuses storage: a private window, or a setting. */
  | 'refused'
  /** The website has newer data than this page: it must be opened anew first. */
  | 'newer'

export class KeepError extends Error {
  override readonly name = 'KeepError'
  readonly problem: KeepProblem

  constructor(problem: KeepProblem, options?: ErrorOptions) {
    super(`Could not keep everything: ${problem}`, options)
    this.problem = problem
  }
}

export interface KeepOptions {
  /** Stops after the files under way; not an error. */
  readonly signal: AbortSignal
  /** Called after every file, with bytes. */
  readonly onProgress: (done: number, total: number) => void
}

const AT_ONCE = 6

/** Rejects with `KeepError`. Files that are kept already are not fetched again. */
export async function keepAll({ signal, onProgress }: KeepOptions): Promise<void> {
  const [cache, kept] = await Promise.all([openGeoCache(), keptPaths()]).catch(cause => {
    throw new KeepError('refused', { cause })
  })
  // Asked for, so that the browser does not clear the files when the device runs short; it may say no.
  await navigator.storage?.persist?.().catch(() => false)
  const files = (await fetchManifest()).files.filter(({ path }) => isKept(path))
  const missing = files.filter(({ path }) => !kept.has(path))
  const total = sum(files)
  let done = total - sum(missing)
  onProgress(done, total)

  const parcels = parcelsOf(missing)
  const onKept = ({ bytes }: ManifestFile) => {
    done += bytes
    onProgress(done, total)
  }
  let next = 0
  const work = async () => {
    while (next < parcels.length && !signal.aborted) await keepParcel(cache, parcels[next++]!, onKept)
  }
  const workers = Array.from({ length: AT_ONCE }, work)
  await Promise.all(workers).catch(error => {
    next = parcels.length
    throw error
  })
}

async function fetchManifest(): Promise<FileList> {
  const response = await fetchFile(geoUrl('manifest.json'))
  const bytes = await response.arrayBuffer()
  try {
    if (!(await asBuilt('manifest.json')(bytes))) throw new TypeError('manifest.json is not that of this build')
    return checkManifest(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (cause) {
    throw new KeepError('damaged', { cause })
  }
}

async function keepParcel(cache: Cache, parcel: Parcel, onKept: (file: ManifestFile) => void): Promise<void> {
  // Kept here, once: neither by the browser nor by the service worker as well.
  const response = await fetchFile(geoUrl(parcel.path), { cache: 'no-store' })
  const contents = open(parcel, new Uint8Array(await response.arrayBuffer()))
  for (const [index, file] of parcel.files.entries()) {
    await keepFile(cache, file, contents[index]!, response.headers)
    onKept(file)
  }
}

function open(parcel: Parcel, bytes: Uint8Array): readonly Uint8Array[] {
  try {
    return parcel.open(bytes)
  } catch (cause) {
    throw new KeepError('damaged', { cause })
  }
}

async function keepFile(cache: Cache, file: ManifestFile, content: Uint8Array, headers: Headers): Promise<void> {
  // A copy, because what arrived may be a pack of many files.
  const bytes = content.slice().buffer
  if ((await sha256(bytes)) !== file.sha256) throw new KeepError('damaged')
  try {
    await cache.put(geoUrl(file.path), asKept(bytes, headers))
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError'
    throw new KeepError(isFull ? 'full' : 'refused', { cause })
  }
}

async function fetchFile(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch(cause => {
    throw new KeepError('network', { cause })
  })
  // The names of a build are its own: what is missing went with the release that had it.
  if (response.status === 404) throw new KeepError('newer')
  if (!response.ok) throw new KeepError('network')
  return response
}

function sum(files: readonly ManifestFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0)
}
