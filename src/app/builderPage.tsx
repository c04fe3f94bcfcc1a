import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Builder } from '../features/builder/Builder.tsx'
import { PartBoundary } from '../ui/PartBoundary.tsx'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <PartBoundary>
      <Builder />
    </PartBoundary>
  </StrictMode>,
)
