// @vitest-environment jsdom
/** The element on a partner's page: what shows while the frame comes, where it does not, and what its messages do. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seal } from '../../../src/core/embed/messages.ts'
import { defineElement, PATIENCE } from '../../../src/loader/element.ts'

const PAGE = 'https://finder.example/embed.html'
const ORIGIN = 'https://finder.example'

/** Calls back for every element at once, unless it is told to wait. */
let comeNear: (() => void)[] = []
let isNear = true
class Observer {
  constructor(private readonly call: (entries: { isIntersecting: boolean }[]) => void) {}
  observe() {
    if (isNear) this.call([{ isIntersecting: true }])
    else comeNear.push(() => this.call([{ isIntersecting: true }]))
  }
  disconnect() {}
}

/** The simulated page loads no frames, so each gets a window that only listens. */
const windows = new WeakMap<HTMLIFrameElement, { postMessage: ReturnType<typeof vi.fn> }>()
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
  get(this: HTMLIFrameElement) {
    if (!windows.has(this)) windows.set(this, { postMessage: vi.fn() })
    return windows.get(this)
  },
})

function post(data: object, source: unknown, origin = ORIGIN) {
  window.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IntersectionObserver', Observer)
  isNear = true
  comeNear = []
  document.body.replaceChildren()
  defineElement(PAGE)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function add(attributes = '') {
  const told: string[] = []
  for (const type of ['ccg-select', 'ccg-error']) {
    document.body.addEventListener(type, event => told.push(`${type} ${(event as CustomEvent).detail.code}`))
  }
  document.body.innerHTML = `<ccg-finder ${attributes}><a href="https://finder.example/">Find your CCG</a></ccg-finder>`
  const element = document.querySelector('ccg-finder')!
  const root = element.shadowRoot!
  const frame = () => root.querySelector('iframe')
  const say = (message: object, { origin = ORIGIN, source = frame()?.contentWindow as unknown } = {}) =>
    post(message, source, origin)
  const room = () => (root.firstElementChild as HTMLElement).style.minHeight
  /** The partner's link is in sight. */
  const showsLink = () => root.querySelector('slot') !== null
  return { element, frame, say, told, room, showsLink, ready: () => say(seal({ type: 'ready' })) }
}

describe('while the frame comes', () => {
  it('the partner’s link is in sight, the room is kept, and the frame is not seen', () => {
    const { frame, room, showsLink, ready } = add('min-height="700"')
    expect([room(), showsLink(), frame()!.style.visibility, frame()!.style.height]).toEqual([
      '700px',
      true,
      'hidden',
      '700px',
    ])
    ready()
    expect([room(), showsLink(), frame()!.style.visibility, frame()!.style.position]).toEqual(['700px', false, '', ''])
  })

  it('what never comes is told after a while, and the link stays; should it still come, it is shown', () => {
    const { told, showsLink, ready } = add()
    vi.advanceTimersByTime(PATIENCE - 1)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    expect([told, showsLink()]).toEqual([['ccg-error not-loaded'], true])
    ready()
    expect(showsLink()).toBe(false)
  })

  it('what has come is never told as missing, nor what was taken away before', () => {
    const first = add()
    first.ready()
    const second = add()
    second.element.remove()
    vi.advanceTimersByTime(PATIENCE * 2)
    expect([first.told, second.told]).toEqual([[], []])
  })

  it('nothing is asked for before it comes near, hidden in a tab for example, and no time runs', () => {
    isNear = false
    const { frame, told, ready, showsLink } = add('area="07H"')
    vi.advanceTimersByTime(PATIENCE * 2)
    expect([frame(), told]).toEqual([null, []])
    comeNear[0]!()
    expect(frame()!.src).toBe(`${PAGE}?area=07H`)
    ready()
    expect(showsLink()).toBe(false)
  })

  it('a frame that loads itself again stays', () => {
    const { frame, ready } = add()
    ready()
    ready()
    expect(frame()).not.toBeNull()
  })
})

describe('the frame', () => {
  it('sends no referrer, may ask for the position, and is called as the page says', () => {
    const { element, frame } = add('label="Find a CCG"')
    expect([frame()!.getAttribute('referrerpolicy') ?? frame()!.referrerPolicy, frame()!.title]).toEqual([
      'no-referrer',
      'Find a CCG',
    ])
    element.removeAttribute('label')
    return Promise.resolve().then(() => expect(frame()!.title).toBe('CCG Finder'))
  })

  it.each([
    [812.2, '813px'],
    [100, '480px'],
    [1e9, '12000px'],
    [Number.NaN, '480px'],
    [Number.POSITIVE_INFINITY, '480px'],
    [-600, '480px'],
  ])('asks for a height of %d and gets %s', (height, expected) => {
    const { frame, say, ready } = add()
    ready()
    say({ ...seal({ type: 'ready' }), type: 'resize', height })
    expect(frame()!.style.height).toBe(expected)
  })

  it.each([
    ['another origin', { origin: 'https://other.example' }],
    ['no origin', { origin: 'null' }],
    ['another window', { source: window }],
  ])('is not believed from %s', (_, from) => {
    const { say, showsLink, told } = add()
    say(seal({ type: 'ready' }), from)
    say(seal({ type: 'select', code: 'E38000197', name: 'x' }), from)
    expect([showsLink(), told]).toEqual([true, []])
  })

  it.each([
    ['', '480px', []],
    ['min-height="700"', '700px', []],
    ['min-height="20000"', '12000px', []],
    ['min-height="1"', '80px', []],
    ['min-height="tall"', '480px', ['ccg-error bad-option']],
    ['min-height="-1"', '80px', []],
    ['min-height="-5"', '80px', []],
    ['min-height="0"', '80px', []],
    ['min-height="79.5"', '80px', []],
    ['min-height="Infinity"', '12000px', []],
    ['min-height="50%"', '480px', ['ccg-error bad-option']],
  ])('with %s keeps %s and tells %j', (attributes, expected, told) => {
    const one = add(attributes)
    expect([one.room(), one.frame()!.style.height, one.told]).toEqual([expected, expected, told])
  })

  it('is told once of a bad least height, whatever else changes, and again of another', async () => {
    const { element, ready, told } = add('min-height="tall"')
    ready()
    const set = async (name: string, value: string) => {
      element.setAttribute(name, value)
      await Promise.resolve()
    }
    await set('theme', 'dark')
    await set('label', 'Find')
    expect(told).toEqual(['ccg-error bad-option'])
    await set('min-height', '50%')
    expect(told).toHaveLength(2)
    await set('min-height', '500')
    await set('min-height', '50%')
    expect(told).toHaveLength(3)
  })

  it('is told once of attributes that change together, and tells of a bad one later too', async () => {
    const { element, frame, ready, told } = add()
    ready()
    const { postMessage } = windows.get(frame()!)!
    postMessage.mockClear()
    element.setAttribute('area', '07H')
    element.setAttribute('theme', 'dark')
    element.setAttribute('min-height', 'x')
    await Promise.resolve()
    expect(postMessage.mock.calls).toEqual([[seal({ type: 'show', query: '?area=07H&theme=dark' }), ORIGIN]])
    expect(told).toEqual(['ccg-error bad-option'])
  })
})

it('leaves nothing behind when it is removed, works when it is added again, and stays as it is when it is moved', () => {
  const { element, frame, ready, say } = add()
  const before = frame()
  ;(element as unknown as { connectedMoveCallback(): void }).connectedMoveCallback()
  expect(frame()).toBe(before)
  ready()
  element.remove()
  expect(frame()).toBeNull()
  say(seal({ type: 'resize', height: 900 }))
  document.body.append(element)
  expect(frame()!.style.height).toBe('480px')
})

it('ten at once each hear their own frame', () => {
  document.body.innerHTML = '<ccg-finder></ccg-finder>'.repeat(10)
  const frames = [...document.querySelectorAll('ccg-finder')].map(
    ({ shadowRoot }) => shadowRoot!.querySelector('iframe')!,
  )
  frames.forEach((frame, i) => {
    post(seal({ type: 'resize', height: 500 + i }), frame.contentWindow)
  })
  expect(frames.map(({ style }) => style.height)).toEqual(frames.map((_, i) => `${500 + i}px`))
})

it.each([
  ['a second finder on the page is told', 'https://other.example/embed.html', 1],
  ['the same one twice does no harm', PAGE, 0],
])('%s', (_, page, times) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  defineElement(page)
  expect(error).toHaveBeenCalledTimes(times)
  const { frame } = add()
  expect(frame()!.src).toBe(PAGE)
})

it('works where style sheets cannot be made by script, as in Safari before 16.4', () => {
  vi.stubGlobal('CSSStyleSheet', () => {
    throw new TypeError('Illegal constructor')
  })
  const { frame, ready, showsLink } = add()
  ready()
  expect([showsLink(), frame()!.style.width, frame()!.style.maxWidth]).toEqual([false, '640px', '100%'])
})
