/** Repairs the worker's cache: files whose hash is not that of the build are fetched again. */
import { cacheNames, type WorkboxPlugin } from 'workbox-core'
import { getCacheKeyForURL } from 'workbox-precaching'

export interface KeptFile {
  readonly url: string
  /** `sha256-` and the hash in base64. */
  readonly integrity: string
  /** Null where the address holds a hash. */
  readonly revision: string | null
}

/** Deletes cached files whose hash is not that of the build; the next request fetches and caches them again. */
export async function dropDamaged(files: readonly KeptFile[]): Promise<void> {
  const store = await caches.open(cacheNames.precache)
  await Promise.all(
    files.map(async ({ url, integrity }) => {
      const key = getCacheKeyForURL(url) ?? url
      const response = await store.match(key)
      if (response && (await integrityOf(response)) !== integrity) await store.delete(key)
    }),
  )
}

/**
 * Asks once more, past the browser's own cache, for a file that did not arrive as it was built, and keeps it: also while the
 * worker installs, where one file would otherwise hold up all.
 */
export function askAgain(files: readonly KeptFile[]): WorkboxPlugin {
  return {
    async handlerDidError({ request }) {
      const key = getCacheKeyForURL(request.url)
      const integrity = files.find(({ url }) => getCacheKeyForURL(url) === key)?.integrity
      if (!key || !integrity) return undefined
      const response = await fetch(request.url, { cache: 'reload', integrity }).catch(() => undefined)
      if (!response?.ok) return undefined
      const store = await caches.open(cacheNames.precache)
      await store.put(key, response.clone())
      return response
    },
  }
}

async function integrityOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))
  return `sha256-${btoa(String.fromCharCode(...digest))}`
}
