// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hideQuestion } from '../../../src/core/hideQuestion.ts'
import { createAddress } from '../../../src/data/address.ts'

/** A window whose history refuses more than 100 changes in 30 s, as Safari's does. */
function strictWindow(search = '', hash = '') {
  const entries = [search + hash]
  const times: number[] = []
  const listeners = new Set<() => void>()
  const change = (set: (query: string) => void) => (_state: unknown, _title: string, url?: string | URL | null) => {
    const recent = times.filter(time => time > Date.now() - 30_000)
    if (recent.length >= 100)
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError')
    times.push(Date.now())
    set(String(url).replace('/app/', ''))
  }
  const self = {
    location: {
      pathname: '/app/',
      get hash() {
        return entries.at(-1)!.replace(/^[^#]*/, '')
      },
      get search() {
        return entries.at(-1)!.split('#')[0]!
      },
    },
    history: {
      pushState: change(query => entries.push(query)),
      replaceState: change(query => entries.splice(-1, 1, query)),
    },
    addEventListener: (_type: string, heard: () => void) => void listeners.add(heard),
    removeEventListener: (_type: string, heard: () => void) => void listeners.delete(heard),
  }
  const address = createAddress(() => self as never)
  /** As a link to a part of the page does. */
  const goTo = (part: string) => {
    entries.push(entries.at(-1)!.replace(/#.*|$/, part))
    for (const heard of listeners) heard()
  }
  const back = () => {
    entries.pop()
    for (const heard of listeners) heard()
  }
  return { address, entries, times, back, goTo }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the address bar', () => {
  it.each([
    ['?edition=icb2026', '#q=CM16+6TN', '?edition=icb2026#q=CM16+6TN'],
    ['', '#?q=CM16+6TN', '#?q=CM16+6TN'],
    ['?q=CM16', '#map', '?q=CM16'],
    ['?q=CM16', '', '?q=CM16'],
  ])('holds of %s and %s what is a link', (search, hash, read) => {
    expect(strictWindow(search, hash).address.read()).toBe(read)
  })

  it('takes a new entry at once, and the first replacement at once', () => {
    const { address, entries } = strictWindow()
    address.write('?q=CM16', 'push')
    address.write('?q=CM16&map=9/51/0', 'replace')
    expect(entries).toEqual(['', '#q=CM16&map=9/51/0'])
  })

  it('is not asked for more than the browser allows by a map that never rests, and holds the last position', () => {
    const { address, entries, times } = strictWindow()
    for (let step = 0; step < 3000; step++) {
      address.write(`?map=9/51/${step}`, 'replace')
      expect(hideQuestion(address.read())).toBe(`#map=9/51/${step}`)
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(1000)
    expect(entries).toEqual(['#map=9/51/2999'])
    expect(times.length).toBeLessThan(200)
  })

  it('writes what the browser refused once it allows it', () => {
    const { address, entries } = strictWindow()
    for (let entry = 0; entry < 100; entry++) address.write(`?q=${entry}`, 'push')
    address.write('?q=last', 'push')
    expect(address.read()).toBe('?q=last')
    vi.advanceTimersByTime(31_000)
    expect(entries.at(-1)).toBe('#q=last')
  })

  it('gives an entry that is left what was still waiting for it', () => {
    const { address, entries } = strictWindow()
    address.write('?map=1', 'replace')
    address.write('?map=2', 'replace')
    address.write('?q=CM16', 'push')
    expect(entries).toEqual(['#map=2', '#q=CM16'])
  })

  it('forgets on Back what was waiting for the entry before', () => {
    const { address, entries, back } = strictWindow()
    const heard = vi.fn()
    const stop = address.listen(heard)
    address.write('?q=CM16', 'push')
    address.write('?q=CM16&map=1', 'replace')
    address.write('?q=CM16&map=2', 'replace')
    back()
    vi.advanceTimersByTime(1000)
    expect(heard).toHaveBeenCalledOnce()
    expect(entries).toEqual([''])
    expect(address.read()).toBe('')
    stop()
    back()
    expect(heard).toHaveBeenCalledOnce()
  })

  it('keeps the question where a link to a part of the page takes its place', () => {
    const { address, entries, goTo } = strictWindow('', '#q=CM16+6TN')
    const heard = vi.fn()
    address.listen(heard)
    goTo('#search-heading')
    expect(heard).not.toHaveBeenCalled()
    expect(entries.at(-1)).toBe('#q=CM16+6TN')
    expect(address.read()).toBe('#q=CM16+6TN')
  })

  it('puts an older link right, so that it is sent once at most', () => {
    const { address, entries } = strictWindow('?q=CM16+6TN&edition=icb2026')
    address.listen(() => undefined)
    expect(entries).toEqual(['?edition=icb2026#q=CM16+6TN'])
  })
})
