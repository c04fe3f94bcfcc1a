import type { Profile } from '../../core/profile.ts'

export const PROFILE = {
  heading: (name: string) => `What ${name} was like`,
  loading: 'Loading the budget, services and contacts…',
  what: 'the budget and contacts of this CCG',
  otherEdition: 'Budget, services and contacts are published here for the CCGs of April 2017 only.',
  source: 'Source:',
}

export const POPULATION = {
  heading: 'Population',
  residents: 'residents',
  residentsWhen: 'mid-2017',
  registered: 'patients on GP lists',
  registeredWhen: 'April 2017',
  why: 'The two differ because people can be on the list of a GP practice outside the CCG they live in, and because lists lag behind when people move.',
  noRegistered: 'The number of patients on GP lists in April 2017 is not published.',
  source: 'ONS mid-2017 population estimates; NHS Business Services Authority, April 2017.',
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
  source: 'NHS England, CCG core programme allocations 2017/18.',
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
  heading: 'How to reach it then (closed 1 July 2022)',
  warning: 'Do not use these now: the offices have closed, and the numbers and websites may belong to someone else.',
  address: 'Address',
  phone: 'Telephone',
  email: 'Email',
  website: 'Website',
  missing: 'not published',
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
