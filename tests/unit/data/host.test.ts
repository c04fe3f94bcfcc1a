import { describe, expect, it, vi } from 'vitest'
import { seal } from '../../../src/core/embed/messages.ts'
import { createHost } from '../../../src/data/host.ts'

const PAGE = 'https://council.example'
const SHOW = seal({ type: 'show', query: '?area=07H' })

/** A frame's window, its parent, and what posts to it. */
function frame() {
  const parent = { postMessage: vi.fn() }
  const target = new EventTarget()
  const self = Object.assign(target, { parent }) as unknown as Window
  const receive = (data: unknown, origin = PAGE, source: unknown = parent) =>
    target.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }))
  const shown: string[] = []
  const host = createHost(self)
  const stop = host.listen(query => shown.push(query))
  return { parent, host, receive, shown, stop }
}

describe('the page around', () => {
  it('is told nothing but that the frame is ready, until it has made itself known', () => {
    const { parent, host, receive, shown } = frame()
    host.tell({ type: 'resize', height: 600 })
    host.tell({ type: 'resize', height: 700 })
    host.tell({ type: 'select', code: 'E38000197', name: 'NHS West Essex CCG' })
    expect(parent.postMessage.mock.calls).toEqual([[seal({ type: 'ready' }), '*']])
    receive(SHOW)
    expect(shown).toEqual(['?area=07H'])
    expect(parent.postMessage.mock.calls.slice(1)).toEqual([
      [seal({ type: 'resize', height: 700 }), PAGE],
      [seal({ type: 'select', code: 'E38000197', name: 'NHS West Essex CCG' }), PAGE],
    ])
    host.tell({ type: 'resize', height: 800 })
    expect(parent.postMessage).toHaveBeenLastCalledWith(seal({ type: 'resize', height: 800 }), PAGE)
  })

  it('keeps its origin: nobody else is heard after it', () => {
    const { receive, shown } = frame()
    receive(SHOW)
    receive(seal({ type: 'show', query: '?area=00T' }), 'https://other.example')
    expect(shown).toEqual(['?area=07H'])
  })

  it.each([
    ['another window', SHOW, PAGE, {}],
    ['no window', SHOW, PAGE, null],
    ['a page without an origin', SHOW, 'null', undefined],
    ['somebody else’s script', { ...SHOW, source: 'x' }, PAGE, undefined],
  ])('is not %s', (_, data, origin, source) => {
    const { parent, host, receive, shown } = frame()
    receive(data, origin, source === undefined ? parent : source)
    host.tell({ type: 'resize', height: 600 })
    expect(shown).toEqual([])
    expect(parent.postMessage).toHaveBeenCalledTimes(1)
  })

  it('is not there when the page stands alone', () => {
    const target = new EventTarget() as unknown as Window
    const self = Object.assign(target, { parent: target, postMessage: vi.fn() })
    const host = createHost(self)
    host.listen(() => {})
    host.tell({ type: 'resize', height: 600 })
    expect(self.postMessage).not.toHaveBeenCalled()
  })

  it('is not heard any more once nobody listens', () => {
    const { receive, shown, stop } = frame()
    stop()
    receive(SHOW)
    expect(shown).toEqual([])
  })
})
