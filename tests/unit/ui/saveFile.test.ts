// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { saveFile } from '../../../src/ui/saveFile.ts'

const clicked = vi.fn()
const share = vi.fn(async (_data: ShareData) => undefined)

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(clicked)
  URL.createObjectURL = () => 'blob:file'
  URL.revokeObjectURL = () => undefined
})
afterEach(() => {
  vi.useRealTimers()
  for (const name of ['standalone', 'canShare', 'share']) Reflect.deleteProperty(navigator, name)
})

const setNavigator = (values: object) => {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(navigator, name, { value, configurable: true })
}

it.each([
  ['in a browser', { canShare: (): boolean => true, share }],
  ['on a home screen that cannot share files', { standalone: true, canShare: (): boolean => false, share }],
  ['on a home screen that cannot share', { standalone: true }],
])('downloads %s', (_, values) => {
  setNavigator(values)
  saveFile('list.csv', 'text/csv', 'a,b')
  expect(clicked).toHaveBeenCalledOnce()
  expect(share).not.toHaveBeenCalled()
})

it('opens the share sheet where the app is on an iPhone’s home screen', () => {
  setNavigator({ standalone: true, canShare: (): boolean => true, share })
  saveFile('list.csv', 'text/csv', 'a,b')
  expect(clicked).not.toHaveBeenCalled()
  expect(share.mock.calls[0]![0].files![0]!.name).toBe('list.csv')
})
