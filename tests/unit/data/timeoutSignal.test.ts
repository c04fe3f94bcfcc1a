import { afterEach, expect, it, vi } from 'vitest'
import { timeoutSignal } from '../../../src/data/timeoutSignal.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('ends a request after its time where the browser has no AbortSignal.timeout', () => {
  vi.useFakeTimers()
  vi.stubGlobal('AbortSignal', class {})
  const signal = timeoutSignal(20_000)
  vi.advanceTimersByTime(19_999)
  expect(signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(signal.aborted).toBe(true)
  expect(signal.reason.name).toBe('TimeoutError')
})
