/** Files of `public/geo` over the network: each fetched once, checked, and kept as long as there is room. */
import type { GeoSource } from '../core/finder/finder.ts'
import { createCache } from '../core/once.ts'
import { evict } from './geoCache.ts'
import { GeoFileError } from './geoFileError.ts'
import { asBuilt, type Check } from './geoHash.ts'
import { geoUrl } from './geoUrl.ts'
import { schemaCheck } from './schemaCheck.ts'
import { timeoutSignal } from './timeoutSignal.ts'
import { unpack } from './unpack.ts'

/** Milliseconds. The slowest connection that we plan for loads any file well within this. */
const TIMEOUT_MS = 20_000

/**
 * Files of places that a page keeps: those of the last few answers, in two megabytes. There are thousands, and the browser has
 * most of those that went.
 */
const MANY = 64

/** A file of its own is one of a dozen; those of postcodes, cells and areas are in folders. */
const isOfPlace = (path: string) => path.includes('/')

/**
 * Rejects with `GeoFileError`. A failure is forgotten, so that the next call tries again.
 *
 * @param checkOf how a JSON file is known as the one that was asked for; shards carry a checksum and a stamp
 * @param many files of places that are kept
 */
export function createGeoSource(
  fetchFile: typeof fetch = fetch.bind(globalThis),
  checkOf: (path: string) => Check = asBuilt,
  many = MANY,
): GeoSource {
  const [ofPlaces, others] = [createCache<unknown>(many), createCache<unknown>()]
  const cacheOf = (path: string) => (isOfPlace(path) ? ofPlaces : others)
  // A damaged file may be in the browser's cache, too: the next try goes past it.
  const failed = new Set<string>()
  const fail = (path: string) => {
    failed.add(path)
    void evict(geoUrl(path))
  }
  const fetchOnce = <T>(path: string, prepare: () => (response: Response) => Promise<T>): Promise<T> =>
    cacheOf(path).get(path, () =>
      load(fetchFile, path, failed.has(path) ? 'reload' : 'default', prepare()).catch(error => {
        fail(path)
        throw error
      }),
    ) as Promise<T>
  return {
    json: path =>
      fetchOnce(path, () => {
        // What the check needs comes beside the file, not after it.
        const isRight = checkOf(path)
        const check = schemaCheck(path)
        return async response => {
          const bytes = await response.arrayBuffer()
          if (!(await isRight(bytes))) throw new GeoFileError(path, 'damaged')
          return check(unpack(path, JSON.parse(new TextDecoder().decode(bytes))))
        }
      }),
    bytes: path => fetchOnce(path, () => async response => new Uint8Array(await response.arrayBuffer())),
    damaged(path, cause) {
      cacheOf(path).forget(path)
      fail(path)
      return new GeoFileError(path, 'damaged', { cause })
    },
  }
}

async function load<T>(
  fetchFile: typeof fetch,
  path: string,
  cache: RequestCache,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  try {
    const response = await fetchFile(geoUrl(path), { cache, signal: timeoutSignal(TIMEOUT_MS) })
    if (!response.ok) throw new GeoFileError(path, 'status')
    // Many static hosts answer a missing file with their start page and status 200.
    if (response.headers.get('content-type')?.includes('text/html')) throw new GeoFileError(path, 'damaged')
    return await read(response)
  } catch (error) {
    throw named(error, path)
  }
}

function named(error: unknown, path: string): GeoFileError {
  if (error instanceof GeoFileError) return error
  const name = error instanceof Error ? error.name : ''
  // Nothing but the time limit aborts; older browsers do not pass its reason on.
  if (name === 'TimeoutError' || name === 'AbortError') return new GeoFileError(path, 'slow', { cause: error })
  const damaged = name === 'SyntaxError' || name === 'ValiError'
  return new GeoFileError(path, damaged ? 'damaged' : 'network', { cause: error })
}
