import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { browserAddress } from '../data/address.ts'
import { App } from './App.tsx'
import { createPageStore } from './createPageStore.ts'
import { PageProvider } from './PageProvider.tsx'

const root = document.getElementById('app')!
const app = (
  <StrictMode>
    <PageProvider store={createPageStore(browserAddress)}>
      <App />
    </PageProvider>
  </StrictMode>
)
// The development server sends an empty page, the build one with the search in it.
if (root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)
