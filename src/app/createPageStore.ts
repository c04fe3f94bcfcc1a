import type { Address } from '../data/address.ts'
import { services } from '../data/services.ts'
import { type AppStore, createAppStore } from '../store/createAppStore.ts'

/** The store of a page, on the browser's own services. */
export function createPageStore(address: Address): AppStore {
  return createAppStore({ ...services, address })
}
