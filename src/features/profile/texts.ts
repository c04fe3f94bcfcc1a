import type { EditionId } from '../../core/areas/editions.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { areaWord } from '../../words/editions.ts'
import { changeOf } from './chartData.ts'
import { missingMonths } from './missing.ts'

export const PROFILE = {
  facts: 'how deprived the area was, and where its office was',
  care: 'practices and hospitals',
  figures: 'the figures of the other CCGs, to compare this one with',
  printMap: 'the map for printing',
  compare: (edition: EditionId) => `Compare it with other ${areaWord(edition, 2)}`,
}

export const POPULATION = {
  heading: 'Population',
  residents: 'residents',
  residentsWhen: 'mid-2017',
  registered: 'patients on GP lists',
  registeredWhen: 'April 2017',
  why: 'The two differ because people can be on the list of a GP practice outside the CCG they live in, and because lists lag behind when people move.',
  noRegistered: 'The number of patients on GP lists in April 2017 is not published.',
  density: 'residents per km²',
  densityWhen: (km2: string) => `on ${km2} km²`,
  over65: 'aged 65 and over',
  agesWhen: 'mid-2019',
  rank: (words: string) => `By number of residents, it was the ${words} CCGs.`,
  missing: missingMonths,
  sourceResidents: 'ONS mid-2017 population estimates.',
  source:
    'ONS population estimates, mid-2017 (residents) and mid-2019 (ages); NHS Business Services Authority, April 2011 to April 2018 (patients).',
}

export const DEPRIVATION = {
  words: (own2019: string, england2019: string, own2015: string, england2015: string) =>
    `In 2019, ${own2019} of its residents lived in the most deprived fifth of neighbourhoods in England (${england2019} in all of England). In 2015, ${own2015} did (${england2015} in all of England).`,
  source: 'Derived from the English Indices of Deprivation, 2015 and 2019 (MHCLG).',
}

/** Of areas of other editions than April 2017. */
export const MEMBERS_OF_YEAR = {
  practices: 'GP practices with patients',
  patients: 'patients of these practices',
}

/** The year that the profile is about. */
export const YEAR = '2017/18'

export const BUDGET = {
  heading: 'Budget',
  allocation: 'core allocation',
  perHead: 'for each patient on a GP list',
  leavesOut: 'The core allocation paid for health care. It leaves out the CCG’s own running costs.',
  borders:
    'We do not show this per patient: this CCG’s borders changed on 1 April 2017, and its allocation was set for the old ones.',
  none: 'Its core allocation for 2017/18 is not published.',
  all: 'All 207 CCGs together had £73.6 billion in 2017/18, running costs and other sums included; their core allocations were £72.05 billion of it.',
  strip: 'Budget per patient in 2017/18, among all CCGs',
  changed: (inCash: number, each: number) =>
    `From 2013/14 to 2017/18 the core allocation changed by this much: ${changeOf(inCash)} in cash, ${changeOf(each)} for each patient on a GP list. Prices rose, too: this does not allow for that.`,
  seeOnMap: 'See the budget per patient of every CCG on the map',
  source:
    'NHS England, CCG core programme allocations, 2013/14 to 2019/20; patients: NHS Business Services Authority, each April.',
}

export const BOARD_MONEY = {
  heading: 'Money',
  allocation: 'core allocation',
  notCompared:
    'The figure of 2025/26 includes money for planned care that earlier years show apart, so the years cannot be compared.',
  none: 'Not published for this board: it took in part of another, so the figures of the boards of 2022 do not add up to it.',
  source:
    'NHS England, ICB allocations 2023/24 to 2025/26, of the boards of July 2022; added up where one is made of whole ones.',
}

/** Councils and neighbours of areas of other editions than April 2017. */
export const CELL_SYSTEM = {
  heading: 'The councils and areas around it',
  districts: 'Council districts of 2017',
  neighbours: 'Neighbours at the time',
  noNeighbours: 'It has no neighbour by land.',
  source: (edition: string) =>
    `ONS; districts of 2017, with the share of this area’s people in mid-2017; GOV.UK, August 2026 (councils). ${edition}.`,
}

/** Of areas of other editions than April 2017. */
export const CELL_FIGURES = {
  heading: 'Who lived there',
  density: 'people for each square kilometre',
  ages: (label: string) => `aged ${label}`,
  source: 'ONS population estimates mid-2017 and mid-2019, added up for this area.',
  budget: 'Budget and GP lists',
  allocation: 'core allocations together',
  registered: 'patients on GP lists together',
  summed: (names: string, count: number) =>
    count === 1
      ? `Its area is exactly that of ${names} in April 2017, for which these figures were published.`
      : `Its area is exactly that of ${count} CCGs of April 2017: ${names}. These are their figures, added up.`,
  borders: 'One of them had its borders changed on 1 April 2017; its allocation was set for the old ones.',
  notPublished:
    'Not published for this edition: it is not made of whole CCGs of April 2017, so their figures do not add up to it.',
  budgetSource: 'NHS England, CCG core programme allocations 2017/18; NHS Business Services Authority, April 2017.',
}

export const PAID_FOR = {
  heading: 'Who paid for what',
  payers: [
    {
      name: 'The CCG',
      items: [
        'planned hospital care',
        'urgent and emergency care, including ambulances and out-of-hours GPs',
        'rehabilitation',
        'most community health services',
        'maternity care',
        'mental health and learning disability services',
      ],
    },
    {
      name: 'NHS England',
      items: [
        'GP practices (from April 2015 shared with many CCGs)',
        'pharmacies, dentists and opticians',
        'specialised services, such as transplants and rare conditions',
      ],
    },
    {
      name: 'The council',
      items: ['public health, such as stopping smoking, sexual health and health visitors'],
    },
  ],
  source: 'NHS England, “The functions of clinical commissioning groups”, March 2013.',
} as const

export const CONTACTS = {
  heading: 'Contact details before it closed',
  warning: 'Do not use these now: the offices have closed, and the numbers and websites may belong to someone else.',
  address: 'Address',
  phone: 'Telephone',
  email: 'Email',
  website: 'Website',
  archive: 'Look for it in the UK Government Web Archive',
}

/** Of the CCGs of other editions than April 2017. */
export const OFFICE = {
  closed: (date: string) => `As it was when it closed on ${date}.`,
  livesOn: 'Today this is the office of the sub-ICB location that has its code.',
  source: 'NHS Organisation Data Service, January 2026 (address); NHS Choices, May 2019 (the rest, where known).',
}

const PUBLISHED: Readonly<Record<string, string>> = {
  nhschoices2019: 'NHS Choices, May 2019',
  nhschoices2014: 'NHS Choices, February 2014',
}

/** Where the contacts come from, each source once. */
export function contactSources({ sources }: Profile['contacts']): string {
  const names = [...new Set(Object.values(sources))].map(source => PUBLISHED[source] ?? source)
  return `${names.join('; ')}.`
}
