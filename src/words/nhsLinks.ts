/** Pages of the NHS of today that several parts of the site lead to. */

export const ICBS = {
  name: 'Find any integrated care board (ICB) on NHS England’s website',
  url: 'https://www.england.nhs.uk/integratedcare/integrated-care-in-your-area/',
}
export const SERVICES = {
  name: 'Find a GP, hospital or pharmacy now',
  url: 'https://www.nhs.uk/nhs-services/services-near-you/',
}
export const COMPLAIN = {
  name: 'Make a complaint',
  url: 'https://www.nhs.uk/contact-us/how-to-complain-to-the-nhs/',
}
