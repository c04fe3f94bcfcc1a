// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { act, type ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/App.tsx'
import { createPageStore } from '../../../src/app/createPageStore.ts'
import { Embed } from '../../../src/app/Embed.tsx'
import { PageProvider } from '../../../src/app/PageProvider.tsx'
import type { CellTopology } from '../../../src/core/geo.ts'
import { type Address, browserAddress } from '../../../src/data/address.ts'
import { frameAddress } from '../../../src/data/frameAddress.ts'
import { renderShells } from '../../../src/pages/shell.tsx'

let shells: ReturnType<typeof renderShells>
beforeAll(() => {
  shells = renderShells(JSON.parse(readFileSync('public/geo/overview.json', 'utf8')) as CellTopology)
})
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  // Nothing of the data comes.
  vi.stubGlobal('fetch', () => new Promise(() => {}))
})
afterEach(() => {
  document.body.innerHTML = ''
  window.history.replaceState(null, '', '/')
})

it.each([
  ['index.html', '/', <App key="app" />, browserAddress],
  ['index.html', '/?view=list#q=CM16+6TN', <App key="app" />, browserAddress],
  ['embed.html', '/embed.html', <Embed key="embed" />, frameAddress],
  ['embed.html', '/embed.html?sections=map&theme=dark', <Embed key="embed" />, frameAddress],
] as const)(
  'the program goes on with what the build has drawn: %s at %s',
  async (page, address, content: ReactNode, source: Address) => {
    window.history.replaceState(null, '', address)
    document.body.innerHTML = `<div id="app">${shells[page]}</div>`
    const root = document.getElementById('app')!
    const drawing = root.querySelector('first-map svg')
    const problems: unknown[] = []
    const app = <PageProvider store={createPageStore(source)}>{content}</PageProvider>
    const mounted = await act(async () => hydrateRoot(root, app, { onRecoverableError: error => problems.push(error) }))
    expect(problems).toEqual([])
    expect(root.querySelector('footer')).not.toBeNull()
    if (!address.includes('view=list')) expect(root.querySelector('first-map svg')).toBe(drawing)
    await act(async () => mounted.unmount())
  },
)
