/** The script in the head of the start page and of the widget, which runs before they have a form and a map. */
import { createHash } from 'node:crypto'
import { buildScript } from './script.mjs'

const PAGES = ['/index.html', '/embed.html']
/** Behind the policy and the encoding, before the style sheets: a script waits for those that stand before it. */
const MARKER = '<title>'

/** @returns {import('vite').Plugin} */
export function earlyScript() {
  let base = '/'
  let [script, name] = ['', '']
  return {
    name: 'early-script',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    async buildStart() {
      script = await buildScript('src/early/early.ts')
      name = `assets/early-${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`
    },
    transformIndexHtml(html, { path }) {
      if (!PAGES.includes(path)) return html
      if (!html.includes(MARKER)) throw new Error(`${path} has no ${MARKER}`)
      return html.replace(MARKER, `<script src="${base}${name}" crossorigin></script>\n    ${MARKER}`)
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: script })
    },
  }
}
