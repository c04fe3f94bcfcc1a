/** The cache in which files of `public/geo` stay on the device; the service worker answers from it. */
import { geoPathOf, geoUrl } from './geoUrl.ts'

/** The service worker's settings name it too. */
export const GEO_CACHE = 'geo'

/** Rejects where the browser refuses storage. */
export async function openGeoCache(): Promise<Cache> {
  if (!('caches' in globalThis)) throw new DOMException('This browser keeps no files', 'SecurityError')
  return caches.open(GEO_CACHE)
}

/** Forgets a file that is damaged, wherever the worker keeps it, so that it is fetched anew. Never rejects. */
export async function evict(url: string): Promise<void> {
  try {
    const names = await caches.keys()
    await Promise.all(names.map(async name => (await caches.open(name)).delete(url)))
  } catch {
    // A browser that refuses storage keeps nothing that could be damaged.
  }
}

/** Paths inside `public/geo` of what is kept of this release. */
export async function keptPaths(): Promise<Set<string>> {
  const cache = await openGeoCache()
  const paths = (await cache.keys()).flatMap(request => geoPathOf(request.url) ?? [])
  return new Set(paths)
}

/** True for a file of this release that is on the device. Never rejects. */
export async function isKept(path: string): Promise<boolean> {
  try {
    return (await (await openGeoCache()).match(geoUrl(path))) !== undefined
  } catch {
    return false
  }
}

/** Deletes what is kept of other releases. */
export async function sweep(): Promise<void> {
  const cache = await openGeoCache()
  const others = (await cache.keys()).filter(request => geoPathOf(request.url) === undefined)
  await Promise.all(others.map(request => cache.delete(request)))
}
