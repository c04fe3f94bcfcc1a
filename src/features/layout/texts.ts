export const FRAME = {
  name: 'CCG Finder',
  about: 'What were CCGs?',
  skipToSearch: 'Skip to the search',
  skipToMap: 'Skip to the map',
  skipToList: 'Skip to the list',
  pages: 'All CCGs as plain pages, which need no script',
  closed: 'Clinical Commissioning Groups (CCGs) closed on 1 July 2022.',
  what: {
    ccg: (when: string) => `This is the CCG your area had in ${when}, and who does its job today.`,
    sicbl: (when: string) => `This is the part of an integrated care board (ICB) that your area was in from ${when}.`,
    icb: (when: string) => `This is the integrated care board (ICB) that took over, as of ${when}.`,
  },
  notNhs: 'CCG Finder is independent. It is not part of the NHS.',
  bulk: 'Look up many postcodes at once',
  urgent: 'For medical help now, go to',
}

export const INTRO = {
  heading: 'What was a CCG?',
  paragraphs: [
    'From April 2013 to June 2022, every part of England had a clinical commissioning group: a local NHS body, led by GPs, that planned and paid for most hospital, community and mental health care.',
    'In April 2017 there were 207. Integrated care boards (ICBs) do their job today.',
  ],
} as const

/** The page on which partners compose the widget. */
export const BUILDER_LINK = { name: 'Put CCG Finder on your website', url: './builder.html' }

export const SOURCES_HEADING = 'Where this comes from'

/** The statement that the publishers' licences ask for. */
export const DATA_STATEMENT =
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National Statistics data © Crown copyright and database right. Contains NHS data under the Open Government Licence v3.0.'

export const CREDITS: readonly { readonly before: string; readonly name: string; readonly url: string }[] = [
  {
    before: 'Public data under the',
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  {
    before: 'Borders, codes, postcodes and residents:',
    name: 'ONS Open Geography Portal',
    url: 'https://geoportal.statistics.gov.uk/',
  },
  {
    before: 'Budgets:',
    name: 'NHS England allocations',
    url: 'https://www.england.nhs.uk/allocations/',
  },
  {
    before: 'Towns (CC BY 4.0):',
    name: 'GeoNames',
    url: 'https://www.geonames.org/',
  },
  {
    before: 'Neighbouring countries (public domain):',
    name: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
  },
]
