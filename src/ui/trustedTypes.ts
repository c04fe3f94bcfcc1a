/**
 * What may become markup or a program on our pages, where the browser asks (`require-trusted-types-for 'script'`): next to
 * nothing. Imported first by every page.
 */

/** Leaflet writes this to learn whether the browser draws SVG. Nothing else is ever written as HTML, but nothing at all. */
const LEAFLETS_QUESTION = '<svg/>'

interface Policies {
  createPolicy(name: 'default', rules: Record<'createHTML' | 'createScriptURL', (text: string) => string | null>): void
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies }

trustedTypes?.createPolicy('default', {
  createHTML: html => (html === LEAFLETS_QUESTION || html === '' ? html : null),
  // Workers: our own alone.
  createScriptURL: url => (new URL(url, document.baseURI).origin === location.origin ? url : null),
})
