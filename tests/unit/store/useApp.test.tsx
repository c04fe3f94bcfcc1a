// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { StoreProvider } from '../../../src/store/StoreProvider.tsx'
import type { App } from '../../../src/store/state.ts'
import { useApp } from '../../../src/store/useApp.ts'
import { createWorld } from './world.ts'

const SELECTORS: Readonly<Record<string, (app: App) => unknown>> = {
  'a field': app => app.typed,
  'an object put together anew': app => ({ lat: app.typed.length, long: 0 }),
  'a list put together anew': app => [app.typed],
}

afterEach(cleanup)

function Selected({ select, onRender }: { select: (app: App) => unknown; onRender: (value: unknown) => void }) {
  onRender(useApp(select))
  return null
}

it.each(Object.entries(SELECTORS))('%s comes to rest, and follows the state', (_, select) => {
  const { store } = createWorld()
  const rendered: unknown[] = []
  render(
    <StoreProvider store={store}>
      <Selected select={select} onRender={value => rendered.push(value)} />
    </StoreProvider>,
  )
  expect(rendered).toHaveLength(1)
  act(() => store.getState().type('Harlow'))
  expect(rendered).toHaveLength(2)
  expect(rendered[1]).not.toEqual(rendered[0])
  act(() => store.setState({}))
  expect(rendered).toHaveLength(2)
})
