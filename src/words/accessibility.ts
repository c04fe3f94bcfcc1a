/** The accessibility statement. What was tested with what is in docs/accessibility.md and docs/browsers.md, test by test. */
import type { Statement } from './statement.ts'

/** How to reach whoever runs the website; empty where the build was not told. */
const CONTACT: string = import.meta.env.VITE_CONTACT ?? ''

export const ACCESSIBILITY = {
  title: 'Accessibility of CCG Finder',
  description: 'What was tested and how, what falls short, and how to report a problem.',
  sections: [
    {
      heading: 'What we aim for',
      text: 'Everyone should get the same answer: by map, by keyboard, in words, on a small screen, in large print, in their own colours, and with a screen reader. The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
    },
    {
      heading: 'Ways to the same answer',
      text: 'You can choose the one that suits you.',
      items: [
        'Search by postcode, place, GP practice or CCG.',
        'The map, by its buttons, by pointer or by keyboard. Press the question mark for the keys.',
        'The list of all CCGs, to filter and sort.',
        'Pages of every CCG, which need no script.',
      ],
    },
    {
      heading: 'What was tested',
      text: 'Programs test every change. They open every state of every page and try the main tasks.',
      items: [
        'The rules of WCAG 2.2 A and AA that a program can check, in light, dark and forced colours, and at 390 pixels.',
        'Nothing to scroll sideways at 320 pixels, which is a wide screen at 400 %. Nothing cut off with wider gaps between letters, words and lines, or with letters of twice the size.',
        'The map by its buttons alone, and its patterns in forced colours.',
        'The main tasks by keyboard alone, and what a screen reader is told at each step.',
        'That every control has a name of its own and its place in the page.',
        'Pages that the browser translates, and pages that run from right to left.',
        'The main tasks in Chromium and Firefox, and some of them in WebKit, the engine of Safari.',
      ],
    },
    {
      heading: 'What falls short',
      text: 'We know of these.',
      items: [
        'Nobody has tried CCG Finder with NVDA, JAWS, VoiceOver or TalkBack yet, and nobody who uses one every day has.',
        'While the map has the focus, the keys of a screen reader are off. Tab leaves the map.',
        'The names on the map stay small when you enlarge letters alone. Zoom the page instead, or use the list.',
        'The table of all CCGs scrolls sideways in its own box on narrow screens.',
        'The street map, when you turn it on, is a picture by OpenStreetMap without words.',
      ],
    },
    {
      heading: 'Report a problem',
      text: CONTACT
        ? `Write to ${CONTACT}. Say which page it was, what you wanted to do and what you use. If you need an answer in another form, ask for it there.`
        : 'Tell whoever runs the website where you found CCG Finder. Say which page it was, what you wanted to do and what you use.',
    },
    { heading: 'When this was written', text: 'November 2026, by those who made CCG Finder.' },
  ],
} as const satisfies Statement
