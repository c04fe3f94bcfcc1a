/** The start page as it is before its program has come: the search, which then works as any form does. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App.tsx'
import { appStore } from '../app/appStore.ts'
import { StoreProvider } from '../store/StoreProvider.tsx'

/** For `src/app/main.tsx` to go on with. */
export function renderShell(): string {
  return renderToString(
    <StrictMode>
      <StoreProvider store={appStore}>
        <App />
      </StoreProvider>
    </StrictMode>,
  )
}
