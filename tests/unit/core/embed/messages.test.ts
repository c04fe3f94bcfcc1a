import { describe, expect, it } from 'vitest'
import {
  ENVELOPE,
  type FrameMessage,
  HEIGHTS,
  type HostMessage,
  readFrameMessage,
  readHostMessage,
  seal,
} from '../../../../src/core/embed/messages.ts'
import fc from '../../property.ts'

const code = fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/)
const name = fc.string({ maxLength: 200 })
const frameMessage: fc.Arbitrary<FrameMessage> = fc.oneof(
  fc.constant({ type: 'ready' } as const),
  fc.record({
    type: fc.constant('resize' as const),
    height: fc.double({ min: HEIGHTS.min, max: HEIGHTS.max, noNaN: true }),
  }),
  fc.record({ type: fc.constantFrom('select' as const, 'error' as const), code, name }),
)
const hostMessage: fc.Arbitrary<HostMessage> = fc.record({
  type: fc.constant('show' as const),
  query: fc.string({ maxLength: 3999 }).map(text => (text ? `?${text}` : '')),
})
/** What postMessage makes of a message: a copy. */
const post = (message: unknown) => structuredClone(message)

describe('a message', () => {
  it('arrives as it was sent, and only on its own side', () => {
    fc.assert(
      fc.property(frameMessage, message => {
        expect(readFrameMessage(post(seal(message)))).toEqual(message)
        expect(readHostMessage(post(seal(message)))).toBeUndefined()
      }),
    )
    fc.assert(
      fc.property(hostMessage, message => {
        expect(readHostMessage(post(seal(message)))).toEqual(message)
        expect(readFrameMessage(post(seal(message)))).toBeUndefined()
      }),
    )
  })

  it('loses whatever it does not need', () => {
    fc.assert(
      fc.property(frameMessage, fc.dictionary(fc.string(), fc.anything()), (message, more) => {
        expect(readFrameMessage({ ...more, ...seal(message) })).toEqual(message)
      }),
    )
  })

  it('is nobody’s from another source or of another version', () => {
    fc.assert(
      fc.property(fc.oneof(frameMessage, hostMessage), fc.anything(), (message, other) => {
        fc.pre(other !== ENVELOPE.source && other !== ENVELOPE.v)
        for (const wrong of [
          { ...seal(message), source: other },
          { ...seal(message), v: other },
        ]) {
          expect(readFrameMessage(wrong)).toBeUndefined()
          expect(readHostMessage(wrong)).toBeUndefined()
        }
      }),
    )
  })
})

describe('anything at all', () => {
  it('is refused without a crash, sealed or not', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), value => {
        expect(readFrameMessage(value)).toBeUndefined()
        expect(readHostMessage(value)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('that is accepted has a height within bounds, a plain code and short texts', () => {
    const fields = { type: fc.constantFrom('ready', 'resize', 'select', 'error', 'show', 'x') }
    const value = fc.oneof(fc.anything(), fc.double(), fc.string(), fc.integer())
    fc.assert(
      fc.property(fc.record({ ...fields, height: value, code: value, name: value, query: value }), parts => {
        const message = readFrameMessage({ ...ENVELOPE, ...parts })
        if (message?.type === 'resize') {
          expect(Number.isFinite(message.height)).toBe(true)
          expect(message.height).toBeGreaterThanOrEqual(HEIGHTS.min)
          expect(message.height).toBeLessThanOrEqual(HEIGHTS.max)
        } else if (message && message.type !== 'ready') {
          expect(message.code).toMatch(/^[A-Za-z0-9-]{1,40}$/)
          expect(message.name.length).toBeLessThanOrEqual(200)
        }
        const shown = readHostMessage({ ...ENVELOPE, ...parts })
        if (shown) expect(typeof shown.query).toBe('string')
      }),
      { numRuns: 5000 },
    )
  })
})

it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 79.9, '600', null, undefined, [600], 600n])(
  'a height of %s is none',
  height => {
    expect(readFrameMessage({ ...ENVELOPE, type: 'resize', height })).toBeUndefined()
  },
)

it.each([12_000.1, 1e308])('a height of %s is cut off at the highest', height => {
  expect(readFrameMessage({ ...ENVELOPE, type: 'resize', height })).toEqual({ type: 'resize', height: HEIGHTS.max })
})

it.each(['area=07H', 'https://other.example/?area=07H', '#x', ' ?area=07H', '/embed.html?area=07H'])(
  'a query must begin with a question mark, unlike %s',
  query => expect(readHostMessage({ ...ENVELOPE, type: 'show', query })).toBeUndefined(),
)
