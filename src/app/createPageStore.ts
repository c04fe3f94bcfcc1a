import type { Address } from '../data/address.ts'
import { services } from '../data/services.ts'
import { type AppStore, createAppStore } from '../store/createAppStore.ts'

/**
 * The store of a page, on the browser's own services.
 *
 * @param waitForViews on a page with answers
 */
export function createPageStore(address: Address, waitForViews = services.waitForViews): AppStore {
  return createAppStore({ ...services, address, waitForViews })
}
