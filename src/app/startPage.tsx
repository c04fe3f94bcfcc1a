import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Address } from '../data/address.ts'
import { loadViews } from '../features/answer/views.ts'
import { createPageStore } from './createPageStore.ts'
import { PageProvider } from './PageProvider.tsx'

/** Starts a page that the build has rendered (`src/pages/shell.tsx`); the development server sends an empty one. */
export function startPage(address: Address, content: ReactNode): void {
  const root = document.getElementById('app')!
  const page = (
    <StrictMode>
      <PageProvider store={createPageStore(address, loadViews)}>{content}</PageProvider>
    </StrictMode>
  )
  if (root.hasChildNodes()) hydrateRoot(root, page)
  else createRoot(root).render(page)
}
