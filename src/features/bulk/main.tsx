import '../../ui/trustedTypes.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BulkPage } from './BulkPage.tsx'
import '../../ui/tokens.css'
import '../../ui/base.css'
import '../frame/frame.css'
import '../../ui/button.css'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <BulkPage />
  </StrictMode>,
)
