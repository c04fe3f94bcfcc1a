export const HEADER = {
  about: 'What were CCGs?',
  skipToSearch: 'Skip to the search',
  skipToMap: 'Skip to the map',
  skipToList: 'Skip to the list',
}

export const FOOTER = {
  bulk: 'Look up many postcodes at once',
  pages: 'All CCGs as plain pages, which need no script',
  builder: 'Put CCG Finder on your website',
  privacy: 'Privacy: what the website can see',
  licences: 'Licences of the software',
}

export const INTRO = {
  heading: 'What was a CCG?',
  paragraphs: [
    'From April 2013 to June 2022, every part of England had a clinical commissioning group: a local NHS body, led by GPs, that planned and paid for most hospital, community and mental health care.',
    'In April 2017 there were 207. Integrated care boards (ICBs) do their job today.',
  ],
} as const
