import { formatDate } from '../../core/format.ts'

export const TODAY = {
  heading: 'Who to contact now',
  /** After "We could not load". */
  what: 'how to contact the board of today',
  own: 'How to contact it',
  since: (date: string) => `In charge since ${formatDate(date)}.`,
  shares: 'Shares are of the people who lived here in mid-2017.',
  website: 'Website',
  contactPage: 'Contact page',
  phone: 'Telephone for complaints',
  email: 'E-mail for complaints',
  address: 'Address for complaints',
  lastKnown: (date: string) => `(last known ${date})`,
  unknown: {
    contactPage: 'contact page',
    phone: 'telephone number for complaints',
    email: 'e-mail address for complaints',
    website: 'website',
  },
  /** `We do not know its telephone number or e-mail address for complaints: its website has them.` */
  ask: (missing: readonly string[], where: string) =>
    `We do not know its ${missing.join(' or ')}. Look on its ${where}.`,
  complain: '(NHS website). You can start with the service that treated you, or write to the ICB.',
  source:
    'Boards as of April 2026; more are due to merge in April 2027. Source: NHS England and the boards’ own pages.',
}
