// @vitest-environment jsdom
/** "Show on the map" names the provider there, and leads back to the list with the map as it was. */
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Provider } from '../../../../../src/core/practices/providers.ts'
import { services } from '../../../../../src/data/services.ts'
import FocusedProvider from '../../../../../src/features/map/layers/providers/FocusedProvider.tsx'
import { createAppStore } from '../../../../../src/store/createAppStore.ts'
import { StoreProvider } from '../../../../../src/store/StoreProvider.tsx'
import { MemoryAddress } from '../../../screen/memoryAddress.ts'
import '../../../screen/browser.ts'

const PROVIDER: Provider = {
  kind: 'gp',
  ...{ id: 'gp-0', name: 'Addison House', address: 'Hamstel Road, Harlow', postcode: 'CM20 1DS' },
  ...{ phone: '', website: '', asOf: '2017-07', point: { lat: 51.77, long: 0.09 } },
}

test('a provider that is shown on the map has its name there, and a way back', async () => {
  const address = new MemoryAddress('?area=07H')
  const store = createAppStore({ ...services, address })
  store.getState().start()
  store.getState().navigate(link => ({ ...link, map: { zoom: 16, lat: 51.77, long: 0.09 } }), { history: 'replace' })
  const focused = { id: PROVIDER.id, by: 'list' } as const
  store.setState({ providers: { gss: 'E38000197', all: [PROVIDER], kind: undefined, text: '', onMap: true, focused } })
  render(
    <StoreProvider store={store}>
      <FocusedProvider />
    </StoreProvider>,
  )
  expect(screen.getByRole('status').textContent).toBe('Shown on the map: Addison House')
  expect(address.read()).toContain('map=16')
  fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }))
  expect(store.getState().providers?.focused).toEqual({ id: PROVIDER.id, by: 'map' })
  expect(store.getState().link.map).toBeUndefined()
  expect(address.read()).toBe('?area=07H')
})
