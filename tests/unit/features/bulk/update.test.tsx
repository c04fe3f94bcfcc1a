// @vitest-environment jsdom
/** A newer version, taken in another tab or waiting, is offered on the page for many postcodes where no file is under way. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { BulkPage } from '../../../../src/features/bulk/BulkPage.tsx'
import type { Stage } from '../../../../src/features/bulk/useBulk.ts'

const { startWorker, bulk } = vi.hoisted(() => ({
  startWorker: vi.fn(async (_onUpdate: (accept: () => void) => void) => undefined),
  bulk: { stage: { name: 'choose' } as Stage },
}))
vi.mock('../../../../src/data/worker.ts', () => ({ startWorker }))
vi.mock('../../../../src/features/bulk/useBulk.ts', () => ({ useBulk: () => bulk }))
afterEach(cleanup)

it('offers it before the next file, and never while one is under way', async () => {
  const { rerender } = render(<BulkPage />)
  const show = (stage: object) => {
    bulk.stage = stage as Stage
    rerender(<BulkPage />)
  }
  expect(startWorker).not.toHaveBeenCalled()
  show({ name: 'running', progress: { rows: 1, total: 2 } })
  await vi.waitFor(() => expect(startWorker).toHaveBeenCalledOnce())
  const accept = vi.fn()
  act(() => startWorker.mock.calls[0]![0](accept))
  expect(screen.queryByText('A new version of CCG Finder is ready.')).toBeNull()
  show({ name: 'choose' })
  fireEvent.click(screen.getByRole('button', { name: 'Use it now' }))
  expect(accept).toHaveBeenCalledOnce()
  fireEvent.click(screen.getByRole('button', { name: 'Later' }))
  expect(screen.queryByText('A new version of CCG Finder is ready.')).toBeNull()
  expect(startWorker).toHaveBeenCalledOnce()
})
