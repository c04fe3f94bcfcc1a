import { useStore } from 'zustand'
import { services } from '../data/services.ts'
import { createAppStore } from './createAppStore.ts'
import type { App } from './state.ts'

export const appStore = createAppStore(services)

/** A part of the app's state, or one of its actions. */
export function useApp<T>(select: (app: App) => T): T {
  return useStore(appStore, select)
}
