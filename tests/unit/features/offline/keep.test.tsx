// @vitest-environment jsdom
/** What is kept can be removed, also when not everything has come; what was looked up stays. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { asKept } from '../../../../src/data/keptMark.ts'
import Keep from '../../../../src/features/offline/Keep.tsx'

const stored = new Map<string, Response>()
const cache = {
  keys: async () => [...stored.keys()].map(url => ({ url })),
  match: vi.fn(async ({ url }: Request) => stored.get(url)),
  delete: async ({ url }: Request) => stored.delete(url),
}
const LOOKED_UP = 'https://x.example/geo/directory/CM16.bin'

beforeEach(() => {
  vi.stubGlobal('caches', { open: async () => cache })
  stored.clear()
  cache.match.mockClear()
  stored.set(LOOKED_UP, new Response('looked up'))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('a part that is kept, as of a visit before, can be gone on with or removed', async () => {
  stored.set('https://x.example/geo/directory/M1.bin', asKept(new ArrayBuffer(3), new Headers()))
  render(<Keep />)
  fireEvent.click(await screen.findByRole('button', { name: 'Remove what was kept' }))
  expect(await screen.findByRole('button', { name: /^Keep everything \(\d+\.\d MB\)$/ })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Remove what was kept' })).toBeNull()
  expect([...stored.keys()]).toEqual([LOOKED_UP])
})

it('where nothing was kept there is nothing to remove', async () => {
  render(<Keep />)
  await screen.findByRole('button', { name: /^Keep everything/ })
  await waitFor(() => expect(cache.match).toHaveBeenCalled())
  expect(screen.queryByRole('button', { name: 'Remove what was kept' })).toBeNull()
})
