// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LazyComponent } from '../../../src/ui/LazyComponent.tsx'

let isBroken = true
const Part = () => {
  if (isBroken) throw new Error('a fault in the part')
  return <p>The part</p>
}

beforeEach(() => {
  isBroken = true
})
afterEach(cleanup)

const show = (load: () => Promise<{ default: () => React.ReactNode }>) =>
  render(
    <>
      <p>The rest</p>
      <LazyComponent load={load} what="the map" waiting={<p>Loading…</p>} />
    </>,
  )

it('says that a part broke where it throws, never that one may be offline, and renders again on "Try again"', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  show(async () => ({ default: Part }))
  expect(await screen.findByText(/^Something went wrong in the map\./)).toBeTruthy()
  expect(screen.queryByText(/offline/)).toBeNull()
  expect(screen.getByText('The rest')).toBeTruthy()

  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('The part')).toBeTruthy()
})

it('says that the code did not arrive where loading fails, and asks for it again on "Try again"', async () => {
  isBroken = false
  const load = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue({ default: Part })
  show(load)
  expect(screen.getByText('Loading…')).toBeTruthy()
  expect(await screen.findByText(/^We could not load the map\. You may be offline/)).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The part')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(2)
})
