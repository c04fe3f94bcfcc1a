/** What we promise about privacy. README, docs and the builder say the same words; a test compares them. */
import type { Statement } from './statement.ts'

export const PRIVACY_STATEMENT =
  'What you type stays in your browser. To answer, your browser asks our website for one small file for the first half of a postcode, such as CM16, and for files about the areas that you look at. Whoever runs the website can see that, as with any page, and no more.'

export const PRIVACY = {
  title: 'Privacy: what the website can see',
  description: 'What CCG Finder sends to the website that serves it, and what stays in your browser.',
  sections: [
    { heading: 'Searching', text: PRIVACY_STATEMENT },
    {
      heading: 'Your location',
      text: 'If you use your location, it stays in your browser, which compares it with borders that are the same for everybody.',
    },
    {
      heading: 'Links',
      text: 'A link to a search holds what you searched for behind a # sign, which browsers do not send. Whoever has the link can read it. A link of another kind, with ?q= in it, is sent to the website when it is opened.',
    },
    {
      heading: 'Without JavaScript',
      text: 'CCG Finder cannot answer without JavaScript. If it is turned off in your browser and you search all the same, what you typed is sent to the website.',
    },
    {
      heading: 'Many postcodes',
      text: 'A file or list that you look up is read in your browser and never sent. Your browser asks for a file for each first half of a postcode in it, such as CM16, or for one with all of CM.',
    },
    {
      heading: 'Street map',
      text: 'The street map is off until you turn it on. Then OpenStreetMap can see which part of the map you look at, and on which website.',
    },
    {
      heading: 'This device',
      text: 'Your browser remembers your recent searches and keeps files, so that CCG Finder works without a connection. You can remove both. There are no cookies, and nobody counts visits.',
    },
    {
      heading: 'In other websites',
      text: 'A website that shows CCG Finder inside its own page learns which area was found, or why none was. It never learns what you typed.',
    },
  ],
} as const satisfies Statement
