import { BUDGET_YEAR } from '../core/areas/listing.ts'
import { formatCount, formatThousands } from '../core/format.ts'
import type { Profile } from '../core/statistics/profile.ts'

export const PAGE = {
  trail: 'You are here',
  index: 'All CCGs',
  title: (name: string, ods: string) => `${name} (${ods}): area, budget and what replaced it`,
  all: (areas: string) => `All ${areas}`,
  map: (name: string, areas: string) => `Map of ${name} and the ${areas} around it`,
  open: (name: string) => `See ${name} on the map`,
  search: 'Find the CCG of a postcode',
}

export const INDEX = {
  title: 'All 207 Clinical Commissioning Groups (CCGs) of April 2017, by region',
  heading: 'All CCGs of April 2017',
  description:
    'A page for each of the 207 NHS Clinical Commissioning Groups in England of April 2017: area, population, budget, contacts of the time and who does its job today.',
  lead: 'Clinical Commissioning Groups planned and paid for most local NHS care in England from April 2013 until 1 July 2022. Here are the 207 of April 2017, by NHS England region.',
}

/** Of areas of other editions than April 2017. */
export const AREA_PAGE = {
  title: (name: string, ods: string) => `${name} (${ods}): area, people and who to contact`,
  describe: (name: string, codes: string, residents: number, today: readonly string[]) =>
    `${name} (${codes}) had ${formatCount(residents)} residents. Who to contact now: ${today.join(', ')}.`,
}

export const ALL = {
  title: 'Every CCG, sub-ICB location and ICB in England since July 2015, by name',
  heading: 'Every CCG, sub-ICB location and ICB by name',
  description:
    'A page for each Clinical Commissioning Group, sub-ICB location and integrated care board in England since July 2015: area, people, history and who to contact now.',
  lead: 'Each area that England has had since July 2015, with its NHS code. Areas of one name and code share a page.',
  kinds: [
    { folder: 'ccg', heading: 'Clinical Commissioning Groups (CCGs), 2015 to 2022' },
    { folder: 'sub-icb', heading: 'Sub-ICB locations, from July 2022' },
    { folder: 'icb', heading: 'Integrated care boards (ICBs), from July 2022' },
  ],
}

export const DATA = {
  title: 'Data for developers: every CCG, sub-ICB location and ICB as JSON, GeoJSON and CSV',
  heading: 'Data for developers',
  description:
    'Borders, codes, names and lineage of every Clinical Commissioning Group, sub-ICB location and integrated care board in England since July 2015, as JSON, GeoJSON and CSV.',
  lead: 'Plain files with every area of the ten sets of areas since July 2015. Programs and pages on any website may read them. You need no key.',
  stable:
    'These addresses stay the same. A change that would break a program gets a new address, with v2 instead of v1.',
  editions: 'Each set of areas in one file',
  count: (count: number) => `${count} areas`,
  kinds: { ccg: 'CCGs', sicbl: 'Sub-ICB locations', icb: 'Integrated care boards' },
  more: 'Other files',
  files: [
    ['index.json', 'Every file: the sets of areas, and each area with its codes, its name and its two files.'],
    [
      'lineage.csv',
      'What each area of each set became, or was formed from, in each other set: residents of mid-2017 and their share.',
    ],
    ['ccg2017/E38000197.json', 'One area: codes, name, residents, size, and where its people were in each other set.'],
    ['ccg2017/E38000197.geojson', 'The borders of one area.'],
  ],
  format:
    'GeoJSON is as RFC 7946 says: longitude before latitude, WGS84, outer rings anticlockwise. The borders are those of the 2011 neighbourhoods (LSOAs), within 20 metres; areas of one set never overlap. CSV is UTF-8, as RFC 4180 says.',
  example: 'An example',
  code: (folder: string) =>
    `const response = await fetch('${folder}ccg2017/E38000197.json')\nconst { name, people } = await response.json()\nconsole.log(name, people.icb2026[0].name)`,
  licence: 'Licence',
  ogl: 'Open Government Licence v3.0. Show these words with what you make of the data:',
}

export const NOT_FOUND = {
  title: 'Page not found',
  description: 'We do not have the page that you asked for.',
  lead: 'If you typed the address, check it. If you followed a link, the page may have moved.',
  next: 'You can',
  app: 'find the CCG of a postcode, place or code',
  index: 'see all CCGs by region',
  icbs: 'find your integrated care board (ICB) on NHS England’s website',
}

/** Of the towns of today's GP practices. */
export const TOWNS = {
  title: 'CCGs by town: find the Clinical Commissioning Group of your GP practice',
  heading: 'CCGs by the town of your GP practice',
  description:
    'Every town in England with a GP practice, and the NHS Clinical Commissioning Groups of April 2017 in which its practices stand.',
  lead: 'These are the towns in the addresses of the GP practices of February 2026, each with the CCGs of April 2017 that its practices stand in. A practice could belong to another CCG than the one it stands in.',
}

export const CARE_PAGE = {
  /** `35 GP practices of today stand here, with 310,201 patients on their lists, and 7 NHS trusts look after the area.` */
  summary: (practices: number, patients: string, trusts: number) => {
    const ofPractices =
      practices === 0
        ? 'No GP practice of today stands here'
        : `${practices === 1 ? 'One GP practice of today stands' : `${practices} GP practices of today stand`} here, with ${patients} patients on ${practices === 1 ? 'its list' : 'their lists'}`
    const ofTrusts =
      trusts === 0
        ? ''
        : `, and ${trusts === 1 ? 'one NHS trust has' : `${trusts} NHS trusts have`} a base in the area of its board`
    return `${ofPractices}${ofTrusts}.`
  },
}

export const OFFLINE = {
  title: 'This page needs a connection once',
  description: 'A page that is not on this device yet.',
  lead: 'You may be offline, and this page is not on your device yet. Load it again when you have a connection. What you looked up before works without one.',
  app: 'Find the CCG of a postcode or place',
}

/** One or two sentences for search engines and for whoever shares the page. */
export function describePage(profile: Profile, residents: number, today: readonly string[]): string {
  const budget = profile.allocations[BUDGET_YEAR]
  const money = budget === undefined ? '' : ` and a core allocation of ${formatThousands(budget)} in ${BUDGET_YEAR}`
  return `${profile.name} (${profile.ods}, ${profile.gss}) had ${formatCount(residents)} residents${money}. Its job today: ${today.join(', ')}.`
}
