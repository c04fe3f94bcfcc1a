import type { ReactNode } from 'react'
import type { AppStore } from '../store/createAppStore.ts'
import { StoreProvider } from '../store/StoreProvider.tsx'
import { useApp } from '../store/useApp.ts'
import { Asked } from '../ui/asked.ts'
import { PartBoundary } from '../ui/PartBoundary.tsx'

/** A page on one store. What fails to render says so where it is, and is tried anew with the next link. */
export function PageProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return (
    <StoreProvider store={store}>
      <AskedByLink>
        <PartBoundary>{children}</PartBoundary>
      </AskedByLink>
    </StoreProvider>
  )
}

function AskedByLink({ children }: { children: ReactNode }) {
  const link = useApp(app => app.link)
  return <Asked value={link}>{children}</Asked>
}
