/** The start page as it is before its program has come: the search, which then works as any form does. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App.tsx'
import { createPageStore } from '../app/createPageStore.ts'
import { PageProvider } from '../app/PageProvider.tsx'
import { browserAddress } from '../data/address.ts'

/** For `src/app/main.tsx` to go on with. */
export function renderShell(): string {
  return renderToString(
    <StrictMode>
      <PageProvider store={createPageStore(browserAddress)}>
        <App />
      </PageProvider>
    </StrictMode>,
  )
}
