/** Marks what "Keep everything" stored, so that "Remove" leaves what a person has looked up. */
import { openGeoCache } from './geoCache.ts'

const MARK = 'x-ccg-finder-kept'

/** The response to put into the cache. */
export function asKept(bytes: ArrayBuffer, headers: Headers): Response {
  const marked = new Headers(headers)
  // The stored bytes are decoded, so drop the encoding headers.
  marked.delete('content-encoding')
  marked.delete('content-length')
  marked.set(MARK, '1')
  return new Response(bytes, { headers: marked })
}

/** True where something is marked. Rejects where the browser refuses storage. */
export async function hasKept(): Promise<boolean> {
  const cache = await openGeoCache()
  for (const request of await cache.keys()) if (await isMarked(cache, request)) return true
  return false
}

/** Deletes what is marked. Rejects where the browser refuses storage. */
export async function removeKept(): Promise<void> {
  const cache = await openGeoCache()
  const requests = await cache.keys()
  await Promise.all(requests.map(async request => (await isMarked(cache, request)) && cache.delete(request)))
}

async function isMarked(cache: Cache, request: Request): Promise<boolean> {
  return (await cache.match(request))?.headers.has(MARK) === true
}
