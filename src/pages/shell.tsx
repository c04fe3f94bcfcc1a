/** The start page as it is before its program has come: the search, which then works as any form does. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App.tsx'
import { createPageStore } from '../app/createPageStore.ts'
import { browserAddress } from '../data/address.ts'
import { StoreProvider } from '../store/StoreProvider.tsx'

/** For `src/app/main.tsx` to go on with. */
export function renderShell(): string {
  return renderToString(
    <StrictMode>
      <StoreProvider store={createPageStore(browserAddress)}>
        <App />
      </StoreProvider>
    </StrictMode>,
  )
}
