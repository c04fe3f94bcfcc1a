// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Figures } from '../../../../src/core/statistics/figureTable.ts'
import { ShownStatus } from '../../../../src/features/spoken/ShownStatus.tsx'
import { StoreProvider } from '../../../../src/store/StoreProvider.tsx'
import { createWorld, settle } from '../../store/world.ts'

afterEach(cleanup)

it('says that the map has colours when their figures are there, and what else is added at once', async () => {
  const { store, app } = createWorld({ query: '?compare=07H' })
  app().start()
  await settle()
  render(
    <StoreProvider store={store}>
      <ShownStatus />
    </StoreProvider>,
  )
  const said = () => screen.getByRole('status').textContent
  act(() => app().navigate(link => ({ ...link, layer: 'density' })))
  expect(said()).toBe('')
  act(() => app().navigate(link => ({ ...link, compare: ['07H', '06Q'] })))
  await waitFor(() => expect(said()).toMatch(/^Added: Mid Essex\./))
  act(() => store.setState({ figures: {} as Figures }))
  expect(said()).toMatch(/^The map has colours: /)
  act(() => app().navigate(({ layer: _, ...link }) => link))
  expect(said()).toBe('The map has no colours.')
})
