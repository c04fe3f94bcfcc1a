import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { frameAddress } from '../data/frameAddress.ts'
import { createPageStore } from './createPageStore.ts'
import { Embed } from './Embed.tsx'
import { PageProvider } from './PageProvider.tsx'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <PageProvider store={createPageStore(frameAddress)}>
      <Embed />
    </PageProvider>
  </StrictMode>,
)
