import './ui/trustedTypes.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Embed } from './features/embed/Embed.tsx'
import './ui/tokens.css'
import './ui/base.css'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Embed />
  </StrictMode>,
)
