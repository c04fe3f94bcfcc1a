/** What jsdom lacks of a browser, and what each test starts from. Nothing here is of the app. */
import { webcrypto } from 'node:crypto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { bareTexts } from '../../bareTexts.ts'
import { fetchGeo, resetGeoServer } from './geoServer.ts'

// Nothing is hidden by styles here, and to look for them takes most of the time.
configure({
  asyncUtilTimeout: 20_000,
  defaultHidden: true,
  // The page is thousands of lines; the message says what was looked for.
  getElementError: message => new Error(message?.slice(0, 500)),
})

/** Charts are drawn only where they have a width. */
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 640 })
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 480 })
Element.prototype.scrollIntoView = () => undefined
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true
}
// Without it the app does not check what arrives.
Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto })
// Before the app is imported: it takes its `fetch` then.
globalThis.fetch = fetchGeo

/** An element that jsdom does not know yet. */
const UNKNOWN_ELEMENT = /^The tag <%s> is unrecognized in this browser.* search$/

/** Complaints on the console that a test provokes; whatever else appears fails it. */
export const expected: RegExp[] = []
const surprises: string[] = []

beforeEach(() => {
  surprises.length = 0
  expected.splice(0, expected.length, UNKNOWN_ELEMENT)
  localStorage.clear()
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void surprises.push(words.map(String).join(' ')))
  }
})

afterEach(() => {
  const bare = bareTexts()
  cleanup()
  resetGeoServer()
  expect(bare).toEqual([])
  expect(surprises.filter(text => !expected.some(pattern => pattern.test(text)))).toEqual([])
})
