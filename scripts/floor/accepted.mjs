/** What is built uses these although a browser of the floor lacks them, and why it works there all the same. */

const LOOK = 'a matter of looks alone: the rule is left out'
const ASKED = 'asked for before it is used'
const OTHER = 'a method of an object of our own or of a library that has the name of a newer one'

/** @type {ReadonlyMap<string, string>} */
export const ACCEPTED = new Map([
  ['AbortSignal.timeout', ASKED],
  ['requestIdleCallback()', ASKED],
  ['cancelIdleCallback()', 'only of what requestIdleCallback gave'],
  ['.canShare()', ASKED],
  ['.share()', ASKED],
  ['Error.captureStackTrace', ASKED],
  ['.startViewTransition()', 'of React, for a component that the app does not have'],
  ['new CSSStyleSheet', 'caught: the element is as wide as its text, and has its frame or its link'],
  ['DecompressionStream', 'rejects, and the map has no rivers and roads; the rest of it is there'],
  ['new DecompressionStream', 'the same'],
  [
    'OffscreenCanvas',
    'not reached: Safari before 16.4 has no DecompressionStream either, so no rivers and roads to paint',
  ],
  ['new OffscreenCanvas', 'the same'],
  ['lookbehind', 'in the page for many postcodes alone, which says that it needs a newer browser'],
  ['.restore()', 'of OffscreenCanvas, as above'],
  ['.use()', OTHER],
  ['.take()', OTHER],
  [':has', LOOK],
  [':selection', LOOK],
  [':details-content', 'on paper: what is folded stays folded'],
  ['content-visibility', 'the same'],
  ['color-mix()', 'in @supports'],
  ['@container', 'in a map that is lower than its six buttons, Safari 15 shows the first of them'],
  ['container-type', 'the same'],
  ['text-wrap', LOOK],
  ['text-size-adjust', LOOK],
  ['-webkit-user-drag', LOOK],
  ['-webkit-tap-highlight-color', LOOK],
  ['@media (forced-colors)', 'where there are no forced colours, there is nothing to do'],
  ['forced-color-adjust', 'the same'],
  ['@media (scripting)', 'the message of a program that does not come stays where script is off'],
  ['@page', 'margins of the paper are those of the browser'],
])
