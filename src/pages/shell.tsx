/** The start page and the widget as they are before their program has come: the search, which then works as any form does, and the map. */
import { type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App.tsx'
import { createPageStore } from '../app/createPageStore.ts'
import { Embed } from '../app/Embed.tsx'
import { PageProvider } from '../app/PageProvider.tsx'
import type { CellTopology } from '../core/geo.ts'
import type { Address } from '../data/address.ts'
import { browserAddress } from '../data/address.ts'
import { frameAddress } from '../data/frameAddress.ts'
import { firstMap } from './firstMap.ts'

/** By page, for `src/app/main.tsx` and `src/app/embedPage.tsx` to go on with. */
export function renderShells(overview: CellTopology): Readonly<Record<'index.html' | 'embed.html', string>> {
  const map = firstMap(overview)
  return {
    'index.html': withMap(render(<App />, browserAddress), map),
    'embed.html': withMap(render(<Embed />, frameAddress), map),
  }
}

function render(page: ReactNode, address: Address): string {
  return renderToString(
    <StrictMode>
      <PageProvider store={createPageStore(address)}>{page}</PageProvider>
    </StrictMode>,
  )
}

/** @throws Error when the page has no place for the map */
function withMap(html: string, map: string): string {
  const filled = html.replace('</first-map>', () => `${map}</first-map>`)
  if (filled === html) throw new Error('A shell has no <first-map> to fill')
  return filled
}
