/** The start page as it is before its program has come: the search, which then works as any form does. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from '../App.tsx'

/** For `src/main.tsx` to go on with. */
export function renderShell(): string {
  return renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
