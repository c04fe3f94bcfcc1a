/** Messages to and from the page around the widget, if it has our loader. */
import { type FrameMessage, readHostMessage, seal } from '../core/embed/messages.ts'

export interface Host {
  /** Tells the page; until it has made itself known, the latest height, the latest news and all bad options wait. */
  tell(message: FrameMessage): void
  /** Calls back with every query that the page asks for. Returns a function that stops it. */
  listen(show: (query: string) => void): () => void
}

/**
 * The parent's origin is not known from the start: many pages send no referrer. So the frame says `ready`, which tells nothing, to
 * whoever is there; the first valid message from the parent's window names its origin, as the browser vouches for it; and
 * every other message goes to that origin only. A page without an origin of its own gets none.
 */
export function createHost(self: Window): Host {
  const { parent } = self
  let origin: string | undefined
  const waiting = new Map<string, FrameMessage>()

  const tell = (message: FrameMessage) => {
    if (parent === self) return
    if (origin) parent.postMessage(seal(message), origin)
    else waiting.set(slotOf(message), message)
  }

  return {
    tell,
    listen(show) {
      const receive = (event: MessageEvent) => {
        if (parent === self || event.source !== parent || event.origin === 'null') return
        if (origin && event.origin !== origin) return
        const message = readHostMessage(event.data)
        if (!message) return
        origin = event.origin
        show(message.query)
        for (const late of waiting.values()) tell(late)
        waiting.clear()
      }
      self.addEventListener('message', receive)
      if (parent !== self) parent.postMessage(seal({ type: 'ready' }), '*')
      return () => self.removeEventListener('message', receive)
    },
  }
}

/** Of messages in one slot, only the latest is kept. */
function slotOf(message: FrameMessage): string {
  if (message.type === 'resize') return 'height'
  return message.type === 'error' && message.code === 'bad-option' ? message.name : 'news'
}
