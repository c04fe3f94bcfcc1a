/** The cache in which files of `public/geo` stay on the device; the service worker answers from it. */
import { geoVersion } from './geoUrl.ts'

/** The service worker's settings name it too. */
export const GEO_CACHE = 'geo'

/** Rejects where the browser refuses storage. */
export async function openGeoCache(): Promise<Cache> {
  if (!('caches' in globalThis)) throw new DOMException('This browser keeps no files', 'SecurityError')
  return caches.open(GEO_CACHE)
}

/** Forgets a file that arrived damaged, so that it is fetched anew. */
export function evict(url: string): void {
  openGeoCache()
    .then(cache => cache.delete(url))
    .catch(() => undefined)
}

/** Paths inside `public/geo` of what is kept of this release. */
export async function keptPaths(): Promise<Set<string>> {
  const cache = await openGeoCache()
  const own = (await cache.keys()).flatMap(request => pathOf(request.url) ?? [])
  return new Set(own)
}

/** Deletes what is kept of other releases. */
export async function sweep(): Promise<void> {
  const cache = await openGeoCache()
  const others = (await cache.keys()).filter(request => pathOf(request.url) === undefined)
  await Promise.all(others.map(request => cache.delete(request)))
}

/** Undefined for a file of another release. */
function pathOf(url: string): string | undefined {
  const { pathname, searchParams } = new URL(url)
  const path = pathname.split('/geo/')[1]
  return path && searchParams.get('v') === geoVersion(path) ? path : undefined
}
