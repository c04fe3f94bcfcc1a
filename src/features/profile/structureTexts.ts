export const STRUCTURE = {
  heading: 'The NHS and councils around it',
  districts: 'Districts and boroughs, with the share of its residents',
  councils: 'Councils of today with a health and wellbeing board',
  stp: 'Sustainability and transformation partnership (STP)',
  localOffice: 'NHS England local office',
  region: 'NHS England region',
  neighbours: 'Neighbouring CCGs',
  noNeighbours: 'None: it shared no border on land.',
  practices: 'Member GP practices, 1 July 2017',
  words: 'What these words mean',
  source:
    'ONS look-ups of April 2017; shares from ONS mid-2017 population estimates; NHS Organisation Data Service, July 2017; GOV.UK, August 2026 (councils).',
}

export const GLOSSARY: readonly { readonly word: string; readonly meaning: string }[] = [
  {
    word: 'Clinical commissioning group (CCG)',
    meaning:
      'A local NHS body, run by GP practices, that planned and paid for most health care in its area from April 2013 to June 2022. Every GP practice in England was a member of one.',
  },
  {
    word: 'Governing body',
    meaning:
      'The board that ran a CCG: GPs from its practices, a nurse, a hospital doctor, managers and at least two people who did not work for the NHS. It met in public.',
  },
  {
    word: 'Commissioning',
    meaning:
      'Finding out what care people need, choosing who gives it, paying them, and checking that it is good. A commissioner pays for care; a provider, such as a hospital, gives it.',
  },
  {
    word: 'NHS England',
    meaning:
      'The national body above CCGs. It had three roles: assurance (checking that each CCG did its job), development (helping CCGs do it better) and direct commissioning (paying for some care itself, such as specialised services, dentists and opticians).',
  },
  {
    word: 'Health and wellbeing board',
    meaning:
      'A committee of the county, city or borough council. The council and the NHS meet there to agree what the health of local people needs. These boards still exist.',
  },
  {
    word: 'Commissioning support unit (CSU)',
    meaning: 'An NHS organisation that did office work for many CCGs, such as contracts, data and computers.',
  },
  {
    word: 'Sustainability and transformation partnership (STP)',
    meaning: 'CCGs, hospitals and councils that planned together for a larger area from 2016. ICBs grew out of them.',
  },
  {
    word: 'Integrated care board (ICB)',
    meaning: 'The NHS body that took over from CCGs on 1 July 2022. It does their job today, for a larger area.',
  },
]
