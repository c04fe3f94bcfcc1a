/** What every HTML page has in common: `<!--common-->` in its head, `<!--late-->` at the end of its body. */
import type { Plugin } from 'vite'

/** Colours are those of `src/ui/tokens.css`. */
const COMMON_HEAD = `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#f6f1e7" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#14191a" media="(prefers-color-scheme: dark)" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />`

/** Shown when the program does not load, and at once where the browser is too old for our styles (`.late` in `src/ui/base.css`). The empty address is that of the page itself. */
const LATE = `<p id="late" class="late">
      CCG Finder did not load completely.
      <a href="" target="_self">Load this page again</a>, or try again in a few minutes. If your browser is an old one,
      find your CCG in our <a href="./ccg/index.html">pages of every CCG</a>, which work in any browser. A copy opened
      from a disk does not work: it has to come from a website.
    </p>`

/** The source of a page with the parts in it. */
export function withParts(html: string): string {
  return html.replace('<!--common-->', COMMON_HEAD).replace('<!--late-->', LATE)
}

export function pageParts(): Plugin {
  return {
    name: 'page-parts',
    transformIndexHtml: {
      order: 'pre',
      handler: withParts,
    },
  }
}
