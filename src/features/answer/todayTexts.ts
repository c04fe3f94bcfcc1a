import { CURRENT_EDITION, editionOf } from '../../core/areas/editions.ts'
import { formatDate } from '../../core/format.ts'

const TODAYS = editionOf(CURRENT_EDITION)

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
  unknown: { phone: 'telephone number', email: 'e-mail address' },
  noContactPage: 'We do not know its contact page: start from its website.',
  /** `We do not know its telephone number or e-mail address for complaints. Look on its contact page.` */
  ask: (missing: readonly string[], hasPage: boolean) =>
    `We do not know its ${missing.join(' or ')} for complaints. Look on its ${hasPage ? 'contact page' : 'website'}.`,
  complain: '(NHS website). You can start with the service that treated you, or write to the ICB.',
  source: `Boards as of ${TODAYS.label}. ${TODAYS.outlook ?? ''} Source: NHS England and the boards’ own pages.`,
}
