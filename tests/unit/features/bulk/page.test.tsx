// @vitest-environment jsdom
/** What is typed or pasted on the page for many postcodes stays, and what is missing is said where it is. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { createReport } from '../../../../src/core/bulk/report.ts'
import { BulkPage } from '../../../../src/features/bulk/BulkPage.tsx'
import type { Reply, Request } from '../../../../src/features/bulk/protocol.ts'
import type { Sample } from '../../../../src/features/bulk/sample.ts'
import '../../screen/browser.ts'

// jsdom has no addresses of blobs.
vi.mock('../../../../src/features/bulk/useBlobUrl.ts', () => ({ useBlobUrl: () => 'blob:' }))

const workers: TestWorker[] = []
/** Answers when the test says so. */
class TestWorker extends EventTarget {
  asked?: Request
  constructor() {
    super()
    workers.push(this)
  }
  terminate() {}
  postMessage(request: Request) {
    this.asked = request
  }
}

beforeEach(() => {
  workers.length = 0
  vi.stubGlobal('Worker', TestWorker)
})

const LIST = 'CM16 6TN\nM1 1AE\n'
const SAMPLE: Sample = {
  encoding: 'utf-8',
  layout: { delimiter: '', escape: '"', isListOfLines: false, titles: 0, hasHeader: false },
  where: { kind: 'column', column: 0 },
  columns: [{ index: 0, name: 'column_1', example: 'CM16 6TN' }],
  width: 1,
  rows: [['CM16 6TN'], ['M1 1AE']],
  total: 2,
  sheets: [],
  sheet: 0,
}
const DONE: Reply = {
  type: 'done',
  table: new Blob(),
  problems: new Blob(),
  firstProblems: [],
  delimiter: ',',
  report: { ...createReport().read(), otherLines: 0 },
}

const box = () => screen.getByLabelText<HTMLTextAreaElement>('Or paste a list of postcodes')
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const answer = (reply: Reply) =>
  act(() => void workers.at(-1)!.dispatchEvent(new MessageEvent('message', { data: reply })))

function pasteList(list: string) {
  render(<BulkPage />)
  fireEvent.change(box(), { target: { value: list } })
  press('Use this list')
}

it.each([
  ['its columns are shown', 'Change the list', () => answer({ type: 'looked', sample: SAMPLE })],
  [
    'it is being looked up',
    'Cancel',
    () => {
      answer({ type: 'looked', sample: SAMPLE })
      press('Look up every row')
    },
  ],
  [
    'it could not be looked up',
    'Change the list',
    () => {
      answer({ type: 'looked', sample: SAMPLE })
      press('Look up every row')
      answer({ type: 'failed', failure: { kind: 'unreadable' } })
    },
  ],
  [
    'it is done',
    'Change the list',
    () => {
      answer({ type: 'looked', sample: SAMPLE })
      press('Look up every row')
      answer(DONE)
    },
  ],
])('a pasted list stands in its box again when %s', (_, back, proceed) => {
  pasteList(LIST)
  proceed()
  press(back)
  expect(box().value).toBe(LIST)
})

it('a list that is pasted stays when a file is chosen instead', () => {
  render(<BulkPage />)
  fireEvent.change(box(), { target: { value: LIST } })
  fireEvent.change(screen.getByLabelText('CSV file or list'), { target: { files: [new File(['a'], 'a.csv')] } })
  answer({ type: 'looked', sample: SAMPLE })
  press('Choose another file')
  expect(box().value).toBe(LIST)
})

it.each(['', ' ', '\n\n'])('asks for a postcode where the list is %j, in the box itself', list => {
  pasteList(list)
  expect(document.activeElement).toBe(box())
  expect(box().getAttribute('aria-invalid')).toBe('true')
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    'Paste or type at least one postcode.',
  ])
  expect(workers).toEqual([])
  fireEvent.change(box(), { target: { value: LIST } })
  expect(box().getAttribute('aria-invalid')).toBeNull()
  press('Use this list')
  expect(workers[0]!.asked).toMatchObject({ type: 'look' })
})

it.each([
  ['on one of several sheets', ['Notes', 'People'], 'on the sheet “Notes”. Choose another sheet below, or the column.'],
  ['in a book of one sheet', ['Notes'], 'with postcodes. Choose it below, or choose another file.'],
  ['in a file', [], 'with postcodes. Choose it below, or choose another file.'],
])('says where to look when there is no column with postcodes %s', (_, sheets, words) => {
  render(<BulkPage />)
  fireEvent.change(screen.getByLabelText('CSV file or list'), { target: { files: [new File(['a'], 'a.xlsx')] } })
  answer({ type: 'looked', sample: { ...SAMPLE, where: undefined, sheets } })
  expect(screen.getByRole('alert').textContent).toContain(words)
})

it('says of a sheet that it is blank, and keeps the one before', () => {
  render(<BulkPage />)
  fireEvent.change(screen.getByLabelText('CSV file or list'), { target: { files: [new File(['a'], 'a.xlsx')] } })
  answer({ type: 'looked', sample: { ...SAMPLE, sheets: ['People', 'Blank'] } })
  fireEvent.change(screen.getByLabelText('Sheet'), { target: { value: '2' } })
  answer({ type: 'failed', failure: { kind: 'empty' } })
  expect(screen.getByRole('alert').textContent).toContain('There is nothing on this sheet. Choose another.')
})
