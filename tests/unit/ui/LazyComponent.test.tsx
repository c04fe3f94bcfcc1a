// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLayoutEffect } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Asked } from '../../../src/ui/asked.ts'
import { LazyComponent } from '../../../src/ui/LazyComponent.tsx'
import { controlled } from '../store/world.ts'

let isBroken = true
const Part = () => {
  if (isBroken) throw new Error('a fault in the part')
  return <p>The part</p>
}

/** Fails on the page, where React does not try again by itself. */
const Once = () => {
  useLayoutEffect(() => {
    if (!isBroken) return
    isBroken = false
    throw new Error('a fault in the part')
  }, [])
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

it('makes a part anew by itself where it broke once, with nothing left of what was there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  show(async () => ({ default: Once }))
  expect(await screen.findByText('The part')).toBeTruthy()
  expect(screen.queryByText(/Something went wrong/)).toBeNull()
})

it('tries again with the next question', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = async () => ({ default: Part })
  const part = (question: object) => (
    <Asked value={question}>
      <LazyComponent load={load} what="the map" waiting={<p>Loading…</p>} />
    </Asked>
  )
  const { rerender } = render(part({}))
  expect(await screen.findByText(/^Something went wrong in the map\./)).toBeTruthy()
  isBroken = false
  rerender(part({}))
  expect(screen.getByText('The part')).toBeTruthy()
})

it.each([
  [true, 'as soon as it is there, where it is waited for'],
  [false, 'when the page has time, where it is not'],
])('is drawn %s: %s', async (isAwaited, _) => {
  isBroken = false
  const arrived = Promise.resolve({ default: Part })
  render(<LazyComponent load={() => arrived} what="the map" isAwaited={isAwaited} waiting={null} />)
  // Time for what is due at once, and for nothing else.
  for (let i = 0; i < 9; i++) await undefined
  expect(screen.queryByText('The part') !== null).toBe(isAwaited)
  expect(await screen.findByText('The part')).toBeTruthy()
})

it('says that the code did not arrive where the server hangs, and draws it if it comes after all', async () => {
  vi.useFakeTimers()
  isBroken = false
  const { promise, resolve } = controlled<{ default: () => React.ReactNode }>()
  render(<LazyComponent load={() => promise} what="the map" isAwaited waiting={<p>Loading…</p>} />)
  await act(() => vi.advanceTimersByTimeAsync(19_999))
  expect(screen.queryByRole('alert')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(1))
  expect(screen.getByRole('alert').textContent).toMatch(/We could not load the map/)
  await act(async () => resolve({ default: Part }))
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(screen.getByText('The part')).toBeTruthy()
  vi.useRealTimers()
})

it('tries all parts again that failed, on one press, and the focus stays in the part', async () => {
  isBroken = false
  const failing = (name: string) =>
    vi
      .fn()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue({ default: () => <p>{name}</p> })
  const [first, second] = [failing('One'), failing('Two')]
  render(
    <>
      <section aria-label="Answer">
        <LazyComponent load={first} what="the answer" waiting={null} />
      </section>
      <LazyComponent load={second} what="the history" waiting={null} />
    </>,
  )
  const [button] = await screen.findAllByRole('button', { name: 'Try again' })
  await userEvent.click(button!)
  expect(await screen.findByText('One')).toBeTruthy()
  expect(await screen.findByText('Two')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Answer' }))
  expect(screen.queryByText(/We could not load/)).toBeNull()
})

it('keeps the focus in the part of the page where one that broke is made anew', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <section aria-label="Map">
      <LazyComponent load={async () => ({ default: Part })} what="the map" waiting={null} />
    </section>,
  )
  const button = await screen.findByRole('button', { name: 'Try again' })
  isBroken = false
  await userEvent.click(button)
  expect(screen.getByText('The part')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Map' }))
})
