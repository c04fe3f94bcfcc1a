import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { frameAddress } from '../data/frameAddress.ts'
import { createPageStore } from './createPageStore.ts'
import { Embed } from './Embed.tsx'
import { PageProvider } from './PageProvider.tsx'

const root = document.getElementById('app')!
const widget = (
  <StrictMode>
    <PageProvider store={createPageStore(frameAddress)}>
      <Embed />
    </PageProvider>
  </StrictMode>
)
// The development server sends an empty page, the build one with the search in it.
if (root.hasChildNodes()) hydrateRoot(root, widget)
else createRoot(root).render(widget)
