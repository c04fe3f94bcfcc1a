/** Publishers of the data, and the statements that their licences require. */

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
