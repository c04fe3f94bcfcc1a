import type { AccentReading } from '../../core/embed/accent.ts'
import type { Section, Theme } from '../../core/embed/options.ts'

export const BUILDER = {
  title: 'Put CCG Finder on your website',
  lead: 'Choose what it shows, see it as your visitors will, and copy the code into your page. It is free and needs no account.',
  opens: 'What it opens with',
  postcode: 'Postcode',
  postcodeHint: 'Leave it empty, and visitors enter their own.',
  areaHint: 'A postcode goes first: without one, the widget opens with this.',
  anyArea: 'All of England',
  edition: 'Areas as of',
  looks: 'How it looks',
  theme: 'Colours',
  accent: 'Your own colour',
  accentHint: 'For buttons, links and the chosen area, for example #5b2d8e. Leave it empty for ours.',
  sections: 'Parts',
  height: 'Height in pixels',
  heightHint: (min: number, max: number) =>
    `From ${min} to ${max}. Your page keeps this room from the start, so that it does not jump. With our script, the widget grows beyond it with what it shows.`,
  preview: 'Preview',
  told: 'Your page would learn:',
  code: 'Code to copy',
  pin: 'Pin the script to the version of today (integrity). Corrections of ours then do not reach your page until you change the code.',
  unfinished: 'There is a mistake above. Put it right, and the code will be here.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Your browser did not let us copy. Select the code and copy it yourself.',
  areas: 'the list of areas',
}

export const POLICY = {
  heading: 'Does your page’s policy allow it?',
  label: 'Content Security Policy of your page',
  hint: 'Paste the header, if your page has one. Nothing is sent anywhere.',
  allowed: 'Yes: your policy allows the frame and the script.',
  add: 'Add',
  to: 'to',
  why: {
    'frame-src': 'without it, the browser refuses the widget.',
    'script-src':
      'without it, the browser refuses the script. With ‘strict-dynamic’, give our script your nonce instead. The plain frame needs no script.',
    'style-src': 'only if you want your page to keep the room from the start. Without it, the page jumps once.',
  },
} as const

export const SNIPPETS = {
  frame: {
    heading: 'A frame',
    about: 'Works everywhere, with no script. Its height stays as it is; what does not fit scrolls.',
  },
  element: {
    heading: 'A script and an element',
    about:
      'Sizes itself, and tells your page which area was found. The link shows until the widget works, and again where it cannot.',
  },
  link: {
    heading: 'A link',
    about:
      'For messages and newsletters. Systems that know oEmbed turn it into a frame that opens with all of England.',
  },
}

export const THEME: Readonly<Record<Theme, string>> = {
  auto: 'As each visitor’s device has it',
  light: 'Light',
  dark: 'Dark',
}

export const SECTION: Readonly<Record<Section, string>> = {
  search: 'Search box',
  map: 'Map',
  profile: 'Facts about the area',
}

export const MISTAKES = {
  postcode: 'Enter a full postcode, like CM16 6TN, or leave this empty.',
  height: (min: number, max: number) => `Enter a whole number from ${min} to ${max}.`,
  malformed: 'This is not a colour that we can read. Enter # and six digits or letters from A to F, like #5b2d8e.',
}

/** Why a colour is refused; undefined when it is not. */
export function refusal(reading: AccentReading): string | undefined {
  if (reading.kind === 'accent') return undefined
  if (reading.kind === 'malformed') return MISTAKES.malformed
  const reached = (Math.floor(reading.contrast * 10) / 10).toFixed(1)
  return `This colour is too light to read. Its contrast with our background is ${reached} to 1, and the accessibility rules (WCAG 2.2, level AA) ask for ${reading.least} to 1. Choose a darker one.`
}

export function darkWords(dark: string): string {
  return `In dark colours we use ${dark}, a lighter shade of yours, so that it can be read.`
}
