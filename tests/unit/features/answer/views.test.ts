import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const arrive = vi.hoisted(() => ({ how: () => Promise.resolve() }))
vi.mock('../../../../src/ui/LazyComponent.tsx', () => ({ preload: () => arrive.how() }))

import { loadViews } from '../../../../src/features/answer/views.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it.each([
  ['as soon as they have come', () => Promise.resolve(), 0],
  ['after a second, where the server hangs', () => new Promise<void>(() => {}), 1000],
])('what draws an answer is waited for: %s', async (_, how, ms) => {
  arrive.how = how
  let isOver = false
  void loadViews().then(() => {
    isOver = true
  })
  if (ms > 0) {
    await vi.advanceTimersByTimeAsync(ms - 1)
    expect(isOver).toBe(false)
  }
  await vi.advanceTimersByTimeAsync(1)
  expect(isOver).toBe(true)
})
