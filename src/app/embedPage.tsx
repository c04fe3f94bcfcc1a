import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { frameAddress } from '../data/frameAddress.ts'
import { StoreProvider } from '../store/StoreProvider.tsx'
import { createPageStore } from './createPageStore.ts'
import { Embed } from './Embed.tsx'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <StoreProvider store={createPageStore(frameAddress)}>
      <Embed />
    </StoreProvider>
  </StrictMode>,
)
