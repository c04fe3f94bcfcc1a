// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { createReport } from '../../../../src/core/bulk/report.ts'
import { Done } from '../../../../src/features/bulk/Done.tsx'
import { BULK } from '../../../../src/features/bulk/texts.ts'

// jsdom has no addresses of blobs.
vi.mock('../../../../src/features/bulk/useBlobUrl.ts', () => ({ useBlobUrl: () => 'blob:' }))
afterEach(cleanup)

it.each([
  ['a file that has names of columns alone', 0, true],
  ['a file with a row', 1, false],
])('says of %s whether there was anything to look up', (_, rows, isSaid) => {
  const report = createReport()
  for (let row = 0; row < rows; row++) report.add({ status: 'found' })
  const result = {
    ...{ table: new Blob(), problems: new Blob(), firstProblems: [], delimiter: ',' },
    report: { ...report.read(), otherLines: 0 },
  }
  render(<Done name="patients.csv" result={result} isList={false} onChange={vi.fn()} onOther={vi.fn()} />)
  expect(screen.queryByText(BULK.noRows) !== null).toBe(isSaid)
})
