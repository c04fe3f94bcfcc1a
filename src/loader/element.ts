/**
 * `<ccg-finder>`: a frame that sizes itself, in a shadow tree that the styles of the page do not reach. What the partner has put
 * inside stays in sight until the frame says that it works.
 */
import { HEIGHTS, readFrameMessage, seal } from '../core/embed/messages.ts'
import { ATTRIBUTES, queryOf } from './attributes.ts'

const NAME = 'ccg-finder'
const MIN_HEIGHT = 480
/** The frame is loaded when it comes this near to what is in sight. */
const NEAR = '1000px'
/** A frame that has not said that it works by then is given up, milliseconds; should it still come, it is shown. */
export const PATIENCE = 20_000

// Styles that script sets need no permission in the page's security policy, unlike a <style>.
const BOX = 'position:relative'
/** A frame is as wide as its container, also in a float or a table, which ask for its intrinsic width first: 640. */
const FRAME = 'display:block;border:0;border-radius:10px;width:640px;min-width:100%;max-width:100%'
const UNSEEN = 'position:absolute;inset:0;visibility:hidden'

/** On paper a link is its address. */
const SHEET = ':host(:not([hidden])){display:block}@media print{::slotted(a)::after{content:" "attr(href)}}'

type Host = typeof HTMLElement & { readonly page?: string }

/** Defines the element, unless that has been done. `page`: where `embed.html` is. */
export function defineElement(page: string): void {
  const known = customElements.get(NAME) as Host | undefined
  if (known) {
    if (known.page !== page) console.error(`CCG Finder: ${known.page} came first, ${page} is not used.`)
    return
  }
  const { origin } = new URL(page)

  customElements.define(
    NAME,
    class extends HTMLElement {
      static readonly page = page
      static readonly observedAttributes = [...ATTRIBUTES, 'min-height', 'label']
      private box = document.createElement('div')
      private frame: HTMLIFrameElement | undefined
      private near: IntersectionObserver | undefined
      private timer: ReturnType<typeof setTimeout> | undefined
      private least = MIN_HEIGHT
      /** The attribute that `least` follows from. */
      private measured: string | null | undefined
      /** What the frame asked for, in CSS pixels. */
      private height = 0
      /** The query that the frame has; none before it listens. */
      private query: string | undefined
      private waiting = false

      connectedCallback() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
        try {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(SHEET)
          root.adoptedStyleSheets = [sheet]
        } catch {
          // Safari before 16.4: the box inside is a block all the same.
        }
        this.box.style.cssText = BOX
        this.box.replaceChildren(document.createElement('slot'))
        root.replaceChildren(this.box)
        this.measure()
        addEventListener('message', this)
        // Not loading="lazy": nobody could tell a frame that waits from one that does not come.
        this.near = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && this.load(), {
          rootMargin: NEAR,
        })
        this.near.observe(this.box)
      }

      disconnectedCallback() {
        removeEventListener('message', this)
        this.near?.disconnect()
        clearTimeout(this.timer)
        this.frame?.remove()
        this.frame = undefined
        this.height = 0
        this.query = undefined
      }

      /** A page that moves the element by `moveBefore` keeps the frame as it is. */
      connectedMoveCallback() {}

      /** Frameworks set attributes one by one: the frame is told once. */
      attributeChangedCallback() {
        if (!this.near || this.waiting) return
        this.waiting = true
        queueMicrotask(() => {
          this.waiting = false
          this.measure()
          const query = this.read()
          if (this.query !== undefined && query !== this.query) this.show(query)
        })
      }

      handleEvent({ data, origin: from, source }: MessageEvent) {
        if (!this.frame || source !== this.frame.contentWindow || from !== origin) return
        const message = readFrameMessage(data)
        if (message?.type === 'ready') {
          clearTimeout(this.timer)
          this.frame.style.cssText = FRAME
          this.fit()
          this.box.querySelector('slot')?.remove()
          this.show(this.read())
        } else if (message?.type === 'resize') {
          this.height = message.height
          this.fit()
        } else if (message) {
          this.tell(message.type, message.code, message.name)
        }
      }

      private load() {
        this.near!.disconnect()
        const frame = document.createElement('iframe')
        frame.allow = 'geolocation; clipboard-write'
        frame.referrerPolicy = 'no-referrer'
        frame.style.cssText = `${FRAME};${UNSEEN}`
        frame.src = page + this.read()
        this.frame = frame
        this.fit()
        this.box.append(frame)
        this.timer = setTimeout(() => this.tell('error', 'not-loaded', 'The widget did not load'), PATIENCE)
      }

      private tell(type: string, code: string, name: string) {
        this.dispatchEvent(new CustomEvent(`ccg-${type}`, { bubbles: true, composed: true, detail: { code, name } }))
      }

      private show(query: string) {
        this.query = query
        this.frame?.contentWindow?.postMessage(seal({ type: 'show', query }), origin)
      }

      private read() {
        return queryOf(name => this.getAttribute(name))
      }

      /** Reads the least height, which is the room that is kept from before there is a frame. */
      private measure() {
        const wanted = this.getAttribute('min-height')
        // NaN where it is no number.
        const least = Math.min(Math.max(Number(wanted || MIN_HEIGHT), HEIGHTS.min), HEIGHTS.max)
        this.least = least || MIN_HEIGHT
        this.box.style.minHeight = `${this.least}px`
        this.fit()
        if (!least && wanted !== this.measured) this.tell('error', 'bad-option', 'min-height is not a number')
        this.measured = wanted
      }

      private fit() {
        if (!this.frame) return
        this.frame.title = this.getAttribute('label') || 'CCG Finder'
        this.frame.style.height = `${Math.max(this.least, Math.ceil(this.height))}px`
      }
    },
  )
}
