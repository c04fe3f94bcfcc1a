import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BulkPage } from '../features/bulk/BulkPage.tsx'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import '../features/layout/layout.css'
import '../ui/button.css'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <PartBoundary>
      <BulkPage />
    </PartBoundary>
  </StrictMode>,
)
