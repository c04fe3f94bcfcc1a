import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { StoreProvider } from '../store/StoreProvider.tsx'
import { appStore } from './appStore.ts'
import { Embed } from './Embed.tsx'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <StoreProvider store={appStore}>
      <Embed />
    </StoreProvider>
  </StrictMode>,
)
