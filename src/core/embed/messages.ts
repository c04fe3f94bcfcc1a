/**
 * Messages between the widget's frame and the page around it. Both sides read every message with these functions, after they
 * have checked its origin and its window; anything else is ignored.
 */

/** Every message carries both: other scripts on a page post messages too, and a later version may say other things. */
export const ENVELOPE = { source: 'ccg-finder', v: 1 } as const

/** Heights that a frame may ask for, in CSS pixels: a page never gets a widget that is gone, or one without an end. */
export const HEIGHTS = { min: 80, max: 12_000 } as const

const MAX_QUERY = 4_000
const MAX_NAME = 200

/** From the frame to the page around it. None of them ever holds what a person typed. */
export type FrameMessage =
  /** The frame listens now. */
  | { readonly type: 'ready' }
  /** The height of all that it shows, in CSS pixels. */
  | { readonly type: 'resize'; readonly height: number }
  /** An area is shown: its GSS code and name. */
  | { readonly type: 'select'; readonly code: string; readonly name: string }
  /** There is no answer: a code for programs (`not-found`), and the same in words. */
  | { readonly type: 'error'; readonly code: string; readonly name: string }

/** From the page to the frame: show this. The query is that of `embed.html`: empty, or beginning with `?`. */
export type HostMessage = { readonly type: 'show'; readonly query: string }

/** Reads a message from the frame; undefined when it is anything else. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const message = open(data)
  if (!message) return undefined
  const { type, height, code, name } = message
  if (type === 'ready') return { type }
  if (type === 'resize') return isHeight(height) ? { type, height: Math.min(height, HEIGHTS.max) } : undefined
  if (type !== 'select' && type !== 'error') return undefined
  return isCode(code) && isText(name, MAX_NAME) ? { type, code, name } : undefined
}

/** Reads a message from the page around the frame; undefined when it is anything else. Never throws. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const message = open(data)
  if (message?.type !== 'show' || !isText(message.query, MAX_QUERY) || !/^(?:\?|$)/.test(message.query))
    return undefined
  return { type: 'show', query: message.query }
}

/** The message as it is posted. */
export function seal<T extends FrameMessage | HostMessage>(message: T): T & typeof ENVELOPE {
  return { ...ENVELOPE, ...message }
}

/** Posted messages are copies without getters, so reading a property runs nobody's code. */
function open(data: unknown): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const message = data as Record<string, unknown>
  return message.source === ENVELOPE.source && message.v === ENVELOPE.v ? message : undefined
}

/** Comparisons with NaN are false. What is higher than the highest is cut off there by whoever reads it. */
function isHeight(value: unknown): value is number {
  return typeof value === 'number' && value >= HEIGHTS.min && value < Number.POSITIVE_INFINITY
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9-]{1,40}$/.test(value)
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest
}
