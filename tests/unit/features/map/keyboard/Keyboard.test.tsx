// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import type { Map as LeafletMap } from 'leaflet'
import { MapContainer } from 'react-leaflet'
import { afterEach, expect, it } from 'vitest'
import type { FinderResult } from '../../../../../src/core/finder/result.ts'
import type { Point } from '../../../../../src/core/geo.ts'
import { Keyboard } from '../../../../../src/features/map/keyboard/Keyboard.tsx'
import { StoreProvider } from '../../../../../src/store/StoreProvider.tsx'
import { CELLS, controlled, createWorld, MID, settle, WEST } from '../../../store/world.ts'

afterEach(cleanup)

/** A map that the keyboard moves; the test answers what is under the cross, by the number of the move. */
async function renderKeyboard() {
  const asked: { answer: (cell: number) => void }[] = []
  const { store } = createWorld({
    finder: {
      find: () => Promise.reject(new Error('not asked')),
      at(point: Point) {
        const { promise, resolve } = controlled<FinderResult>()
        asked.push({ answer: cell => resolve({ kind: 'point', point, cell }) })
        return promise
      },
      near: async () => [],
      besidePlace: async () => [],
      beyond: async () => undefined,
      around: async () => [],
      cells: async () => CELLS,
      prepare: async () => undefined,
      outcodes: async () => new Set<string>(),
    },
  })
  const lifted: (string | undefined)[] = []
  let map!: LeafletMap
  render(
    <StoreProvider store={store}>
      <MapContainer
        center={[51.5, 0.5]}
        zoom={10}
        zoomAnimation={false}
        ref={made => {
          if (made) map = made
        }}
      >
        <Keyboard helpId="help" onUnderCross={gss => lifted.push(gss)} />
      </MapContainer>
    </StoreProvider>,
  )
  await act(settle)
  map.getContainer().dispatchEvent(new FocusEvent('focus'))
  const move = () => act(async () => void map.panBy([50, 0], { animate: false }))
  const answer = (number: number, cell: number) =>
    act(async () => {
      asked[number]!.answer(cell)
      await settle()
    })
  const leave = () => map.getContainer().dispatchEvent(new FocusEvent('blur'))
  return { move, answer, leave, lifted, said: () => screen.getByRole('status').textContent }
}

it('says what is under the cross after a move', async () => {
  const { move, answer, said } = await renderKeyboard()
  await move()
  await answer(0, 0)
  expect(said()).toBe(`${WEST.name} is under the cross.`)
})

it('an answer about an earlier move never follows that about a later one', async () => {
  const { move, answer, said } = await renderKeyboard()
  await move()
  await move()
  await answer(1, 1)
  await answer(0, 0)
  expect(said()).toBe(`${MID.name} is under the cross.`)
})

it('tells which area is under the cross, so that the map can lift it, until the keyboard is not in use', async () => {
  const { move, answer, leave, lifted } = await renderKeyboard()
  await move()
  await answer(0, 0)
  expect(lifted.at(-1)).toBe(WEST.gss)
  leave()
  expect(lifted.at(-1)).toBeUndefined()
})
