export const CARE = {
  heading: 'Practices and hospitals',
  practices: 'GP practices here today',
  practicesWhen: 'As of February 2026. Names, telephones and patients change: check before you go.',
  nearest: 'Nearest first, in a straight line from the place you asked about.',
  patients: (count: string) => `${count} patients`,
  location: (name: string) => `Sub-ICB location: ${name}`,
  noPractices: 'No GP practice of today stands here.',
  trusts: 'NHS trusts here today',
  trustsWhen: 'As of August 2026. Trusts run hospitals, mental health, community and ambulance services.',
  switchboard: 'Switchboard',
  website: 'Website',
  noTrusts: 'The list of trusts has none here.',
  more: (count: number) => `Show ${count} more`,
  what: 'the practices and trusts of today',
  loading: 'Loading practices and trusts…',
  /** Of the lists of then. */
  oldSource:
    'GP practices: NHS Organisation Data Service, 1 July 2017. NHS Choices: hospitals, February 2018; pharmacies, February 2020; dentists, opticians and clinics, February 2014.',
  source: 'NHS Organisation Data Service: GP practices, February 2026; NHS trusts, August 2026.',
}
