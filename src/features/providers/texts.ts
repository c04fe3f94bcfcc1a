import type { ProviderKind } from '../../core/practices/providers.ts'

export const KINDS: Readonly<
  Record<ProviderKind, { readonly one: string; readonly many: string; readonly finder: string; readonly url: string }>
> = {
  gp: {
    one: 'GP practice',
    many: 'GP practices',
    finder: 'Find a GP',
    url: 'https://www.nhs.uk/service-search/find-a-gp',
  },
  hospital: {
    one: 'Hospital',
    many: 'Hospitals',
    finder: 'Find a hospital',
    url: 'https://www.nhs.uk/service-search/hospital',
  },
  pharmacy: {
    one: 'Pharmacy',
    many: 'Pharmacies',
    finder: 'Find a pharmacy',
    url: 'https://www.nhs.uk/service-search/pharmacy/find-a-pharmacy',
  },
  dentist: {
    one: 'Dentist',
    many: 'Dentists',
    finder: 'Find a dentist',
    url: 'https://www.nhs.uk/service-search/find-a-dentist',
  },
  optician: {
    one: 'Optician',
    many: 'Opticians',
    finder: 'Find an optician',
    url: 'https://www.nhs.uk/service-search/find-an-optician',
  },
  clinic: {
    one: 'Clinic',
    many: 'Clinics',
    finder: 'Find other services near you',
    url: 'https://www.nhs.uk/nhs-services/services-near-you/',
  },
}

export const PROVIDERS = {
  heading: 'Who provided care here then',
  loading: 'Loading practices, hospitals and other services…',
  what: 'the list of practices, hospitals and other services',
  old: 'These lists are old: services have closed, moved and opened since. To find care now, use the NHS’s own finders.',
  counts: 'How many there were',
  members: 'members of this CCG',
  finders: 'The NHS’s finders of today',
  show: 'Show',
  all: 'All kinds',
  filter: 'Filter by name, street or postcode',
  onMap: 'Show these on the map',
  nearest: 'Nearest first, in a straight line from the point you asked about.',
  byName: 'By name. Search for a postcode to see the nearest first.',
  none: 'None of them match. Change the filter to see more.',
  more: (count: number) => `Show ${count} more`,
  shown: (shown: number, all: number) => `${shown} of ${all} shown`,
  showOnMap: 'Show on the map',
  noPosition: 'not on the map: where it stood is not published',
  noAddress: 'address not published',
  noPhone: 'telephone not published',
  website: 'Website',
  asOf: 'as of',
}
