export const HEADER = {
  skipToContent: 'Skip to the content',
  skipToSearch: 'Skip to the search',
  skipToMap: 'Skip to the map',
  skipToList: 'Skip to the list',
}

export const PRINTED_IN_PART =
  'Some parts of this page had not arrived when it was printed. Print it again to have them.'

export const FOOTER = {
  bulk: 'Look up many postcodes at once',
  pages: 'Every CCG and ICB as a plain page, which needs no script',
  builder: 'Put CCG Finder on your website',
  privacy: 'Privacy: what the website can see',
  accessibility: 'Accessibility',
  contact: 'Contact the people who run this website',
  licences: 'Licences of the software',
}

export const INTRO = {
  ccg: {
    heading: 'What was a CCG?',
    paragraphs: [
      'From April 2013 to June 2022, every part of England had a clinical commissioning group: a local NHS body, led by GPs, that planned and paid for most hospital, community and mental health care.',
      'In April 2017 there were 207. Integrated care boards (ICBs) do their job today.',
    ],
  },
  icb: {
    heading: 'What is an ICB?',
    paragraphs: [
      'An integrated care board (ICB) is the NHS body that plans and pays for most health care in its part of England. Each is made of smaller parts, called sub-ICB locations.',
    ],
  },
} as const
