/** Files of `public/geo` over the network: each fetched once, checked, and kept. */
import type { GeoSource } from '../core/finder/finder.ts'
import { evict } from './geoCache.ts'
import { GeoFileError } from './geoFileError.ts'
import { asBuilt, type Check } from './geoHash.ts'
import { geoUrl } from './geoUrl.ts'
import { checkGeoJson } from './schemas.ts'

/** A patient on the slowest connection that we plan for has any file well within this; beyond it, something is wrong. */
const TIMEOUT_MS = 20_000

/**
 * Rejects with `GeoFileError`. A failure is forgotten, so that the next call tries again.
 *
 * @param checkOf how a JSON file is known as the one that was asked for; shards carry a checksum and a stamp
 */
export function createGeoSource(
  fetchFile: typeof fetch = fetch.bind(globalThis),
  checkOf: (path: string) => Check = asBuilt,
): GeoSource {
  const known = new Map<string, Promise<unknown>>()
  // A damaged file may be in the browser's cache, too: the next try goes past it.
  const failed = new Set<string>()
  const forget = (path: string) => {
    known.delete(path)
    failed.add(path)
    void evict(geoUrl(path))
  }
  const ask = <T>(path: string, read: (response: Response) => Promise<T>): Promise<T> =>
    load(fetchFile, path, failed.has(path) ? 'reload' : 'default', read)
  const remember = <T>(path: string, start: () => Promise<T>): Promise<T> => {
    const promise = known.get(path) ?? start()
    known.set(path, promise)
    promise.catch(() => forget(path))
    return promise as Promise<T>
  }
  return {
    json: path =>
      remember(path, () => {
        const isRight = checkOf(path)
        return ask(path, async response => {
          const bytes = await response.arrayBuffer()
          if (!(await isRight(bytes))) throw new GeoFileError(path, 'damaged')
          return checkGeoJson(path, JSON.parse(new TextDecoder().decode(bytes)))
        })
      }),
    bytes: path => remember(path, () => ask(path, async response => new Uint8Array(await response.arrayBuffer()))),
    damaged(path, cause) {
      forget(path)
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
    const response = await fetchFile(geoUrl(path), { cache, signal: AbortSignal.timeout(TIMEOUT_MS) })
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
  if (name === 'TimeoutError') return new GeoFileError(path, 'slow', { cause: error })
  const damaged = name === 'SyntaxError' || name === 'ValiError'
  return new GeoFileError(path, damaged ? 'damaged' : 'network', { cause: error })
}
