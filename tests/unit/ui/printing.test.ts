// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { isPrinting, onPrint, printPage } from '../../../src/ui/printing.ts'

const fire = (type: string) => window.dispatchEvent(new Event(type))

afterEach(() => {
  fire('afterprint')
  document.body.replaceChildren()
})

it('asks late parts to load, and waits for them before it prints', async () => {
  document.body.innerHTML = '<p data-waiting></p>'
  let isComplete = false
  const forget = onPrint(() =>
    queueMicrotask(() => {
      document.body.replaceChildren()
      isComplete = true
    }),
  )
  const print = vi.spyOn(window, 'print').mockImplementation(() => expect(isComplete).toBe(true))
  await printPage()
  forget()
  expect(print).toHaveBeenCalledOnce()
})

it.each([
  ['Ctrl', { ctrlKey: true }],
  ['⌘', { metaKey: true }],
])('%s and P wait for them, too', async (_, mark) => {
  document.body.innerHTML = '<p data-waiting></p>'
  const forget = onPrint(() => queueMicrotask(() => document.body.replaceChildren()))
  const isInPart = new Promise<boolean>(resolve => {
    vi.spyOn(window, 'print').mockImplementation(() => resolve(document.querySelector('[data-waiting]') !== null))
  })
  const press = new KeyboardEvent('keydown', { key: 'p', cancelable: true, bubbles: true, ...mark })
  document.body.dispatchEvent(press)
  expect(press.defaultPrevented).toBe(true)
  expect(await isInPart).toBe(false)
  forget()
})

it.each([{}, { ctrlKey: true, shiftKey: true }, { ctrlKey: true, altKey: true }])('no other P prints: %j', marks => {
  const press = new KeyboardEvent('keydown', { key: 'p', cancelable: true, ...marks })
  window.dispatchEvent(press)
  expect(press.defaultPrevented).toBe(false)
})

it('a browser’s own command, which waits for nothing, marks a page that lacks parts', () => {
  const isMarked = () => document.documentElement.hasAttribute('data-printed-in-part')
  document.body.innerHTML = '<p data-waiting></p>'
  fire('beforeprint')
  expect(isMarked()).toBe(true)
  fire('afterprint')
  expect(isMarked()).toBe(false)
  document.body.replaceChildren()
  fire('beforeprint')
  expect(isMarked()).toBe(false)
})

it('a sandboxed frame, which may not print, does not count as printing afterwards', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => {})
  const ended = vi.fn()
  window.addEventListener('afterprint', ended)
  await printPage()
  window.removeEventListener('afterprint', ended)
  expect(isPrinting()).toBe(false)
  expect(ended).toHaveBeenCalledOnce()
})

it('a browser whose print returns before the dialogue closes is printing until it does', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => void fire('beforeprint'))
  await printPage()
  expect(isPrinting()).toBe(true)
  fire('afterprint')
  expect(isPrinting()).toBe(false)
})

it('a browser whose print returns when the dialogue has closed is not printing any more', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => {
    fire('beforeprint')
    fire('afterprint')
  })
  await printPage()
  expect(isPrinting()).toBe(false)
})
