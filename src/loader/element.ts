/** `<ccg-finder>`: a frame that sizes itself, in a shadow tree that the styles of the page do not reach. */
import { HEIGHTS, readFrameMessage, seal } from '../core/embed/messages.ts'
import { PARAMS, queryOf } from './attributes.ts'

const NAME = 'ccg-finder'
const MIN_HEIGHT = 480
const STYLE =
  ':host{display:block;max-width:100%}:host([hidden]){display:none}iframe{display:block;width:100%;border:0;border-radius:10px}'

/** Defines the element, unless a script loaded before has done so. `page`: where `embed.html` is. */
export function defineElement(page: string): void {
  if (customElements.get(NAME)) return
  const { origin } = new URL(page)

  customElements.define(
    NAME,
    class extends HTMLElement {
      static readonly observedAttributes = [...Object.keys(PARAMS), 'min-height', 'label']
      private frame: HTMLIFrameElement | undefined
      /** What the frame asked for, in CSS pixels. */
      private height = 0
      /** The query that the frame has. */
      private query = ''
      /** The frame listens. */
      private ready = false
      private waiting = false

      connectedCallback() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
        // A sheet made by script needs no permission in the page's security policy, unlike a <style>.
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(STYLE)
        root.adoptedStyleSheets = [sheet]
        const frame = document.createElement('iframe')
        frame.allow = 'geolocation; clipboard-write'
        frame.loading = 'lazy'
        frame.src = page + this.read()
        this.frame = frame
        this.fit()
        addEventListener('message', this)
        root.replaceChildren(frame)
      }

      disconnectedCallback() {
        removeEventListener('message', this)
        this.frame?.remove()
        this.frame = undefined
        this.height = 0
        this.ready = false
      }

      /** Frameworks set attributes one by one: the frame is told once. */
      attributeChangedCallback() {
        if (!this.frame || this.waiting) return
        this.waiting = true
        queueMicrotask(() => {
          this.waiting = false
          if (!this.frame) return
          this.fit()
          const query = this.read()
          if (this.ready && query !== this.query) this.show(query)
        })
      }

      handleEvent({ data, origin: from, source }: MessageEvent) {
        if (!this.frame || source !== this.frame.contentWindow || from !== origin) return
        const message = readFrameMessage(data)
        if (message?.type === 'ready') {
          this.ready = true
          this.show(this.read())
        } else if (message?.type === 'resize') {
          this.height = message.height
          this.fit()
        } else if (message) {
          const { type, code, name } = message
          this.dispatchEvent(new CustomEvent(`ccg-${type}`, { bubbles: true, composed: true, detail: { code, name } }))
        }
      }

      private show(query: string) {
        this.query = query
        this.frame?.contentWindow?.postMessage(seal({ type: 'show', query }), origin)
      }

      private read() {
        return queryOf(name => this.getAttribute(name))
      }

      private fit() {
        const least = Number(this.getAttribute('min-height'))
        const min = least >= HEIGHTS.min && least <= HEIGHTS.max ? least : MIN_HEIGHT
        this.frame!.title = this.getAttribute('label') || 'CCG Finder'
        this.frame!.style.height = `${Math.max(min, Math.ceil(this.height))}px`
      }
    },
  )
}
