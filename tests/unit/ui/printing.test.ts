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
