/** The service worker, which answers when there is no connection; and the news that a newer version of the app waits. */
import { Workbox } from 'workbox-window'
import { sweep } from './geoCache.ts'
import { geoPathOf } from './geoUrl.ts'

/** Files that arrived before the worker took over, asked for again so that it keeps them; the browser has them still. */
async function handOver(): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  await Promise.allSettled(loaded.filter(geoPathOf).map(url => fetch(url)))
}

/**
 * Calls `onUpdate` when a newer version waits, with what takes it over and loads the page anew. Nothing happens until
 * the person asks: a version of the app goes with its own data.
 */
export async function startWorker(onUpdate: (accept: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`)
  const reload = () => window.location.reload()

  workbox.addEventListener('waiting', () => {
    onUpdate(() => {
      workbox.addEventListener('controlling', reload)
      workbox.messageSkipWaiting()
    })
  })
  // Another tab activated the newer version; this one keeps running until the person reloads it. Not Workbox's `isUpdate`, which is
  // false for ever in the tab that installed the first version.
  let isControlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) onUpdate(reload)
    isControlled = true
  })

  const registration = await workbox.register()
  if (!registration) return
  await workbox.controlling
  await handOver()
  await sweep()
}
