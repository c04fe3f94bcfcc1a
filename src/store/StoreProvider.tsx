import { createContext, type ReactNode, useContext } from 'react'
import type { AppStore } from './createAppStore.ts'

const StoreContext = createContext<AppStore | undefined>(undefined)

export interface StoreProviderProps {
  readonly store: AppStore
  readonly children: ReactNode
}

/** Gives a store to the components below. Tests give each tree a store of its own. */
export function StoreProvider({ store, children }: StoreProviderProps) {
  return <StoreContext value={store}>{children}</StoreContext>
}

/** The store of the nearest `StoreProvider`, to read outside rendering or to subscribe to. Throws where there is none. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useAppStore needs a StoreProvider above it')
  return store
}
