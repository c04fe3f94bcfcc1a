/** The store of the page, on the browser's own services. */
import { services } from '../data/services.ts'
import { createAppStore } from '../store/createAppStore.ts'

export const appStore = createAppStore(services)
