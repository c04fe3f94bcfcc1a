import { CURRENT_EDITION } from '../../core/areas/editions.ts'
import type { Link } from '../../core/link.ts'
import { SOURCES_HEADING } from '../../words/licences.ts'
import { COMPLAIN, ICBS } from '../../words/nhsLinks.ts'

export const ABOUT = {
  sources: SOURCES_HEADING,
}

/** Figures that the page gives; tests compare them with the data. */
export const ABOUT_FIGURES = {
  ccgs: 207,
  fewest: '69,540',
  most: '902,247',
  core: '£72.05 billion',
  londonCcgs: 32,
  london: '£11.37 billion',
} as const

export interface Part {
  readonly heading: string
  readonly text: readonly string[]
  readonly links?: readonly { readonly name: string; readonly url: string }[]
  /** Where it can be seen in the app. */
  readonly to: Partial<Link>
  readonly see: string
}

export interface Page {
  readonly parts: readonly Part[]
}

/** In every edition. */
export const HAVE_A_SAY = {
  heading: 'How to have a say or complain today',
  text: [
    'Tell the service that treated you first. You can also write to your ICB, which holds meetings in public. Healthwatch, an independent body, collects what patients say in every council’s area. If a complaint is not put right, the Parliamentary and Health Service Ombudsman can look at it.',
  ],
  links: [
    COMPLAIN,
    ICBS,
    { name: 'Find your local Healthwatch', url: 'https://www.healthwatch.co.uk/your-local-healthwatch/list' },
    { name: 'Parliamentary and Health Service Ombudsman', url: 'https://www.ombudsman.org.uk/' },
  ],
}

export const CCGS: Page = {
  parts: [
    {
      heading: 'Who planned your care',
      text: [
        'From April 2013 to June 2022, a clinical commissioning group (CCG) planned and paid for most of the health care in your area. It did not treat patients itself. It agreed what hospitals, community nurses, ambulances and mental health services should do, and paid them for it.',
        `In April 2017 there were ${ABOUT_FIGURES.ccgs} CCGs. The smallest had ${ABOUT_FIGURES.fewest} residents, the largest ${ABOUT_FIGURES.most}.`,
      ],
      to: { layer: 'population' },
      see: 'See how many people each CCG had',
    },
    {
      heading: 'How they began',
      text: [
        'The Health and Social Care Act 2012 set them up. On 1 April 2013 they took over from 152 primary care trusts (PCTs), which had done this job before. The idea was that family doctors, who see what patients need, should decide how the money is spent.',
      ],
      to: { edition: 'ccg2015' },
      see: 'See the CCGs of 2015 on the map',
    },
    {
      heading: 'Who led them',
      text: [
        'Every GP practice in England was a member of a CCG. Its members wrote its rules and chose GPs for its governing body, the board that made the decisions. A nurse, a hospital doctor and people from outside the NHS sat on it, too. It met in public.',
      ],
      to: { query: { kind: 'area', code: '07H' } },
      see: 'See the practices of one CCG: West Essex',
    },
    {
      heading: 'Who they answered to',
      text: [
        'NHS England checked each CCG every year, helped it to get better, and gave it its money. It worked through four regions. The council looked on as well: every CCG had a seat on a health and wellbeing board, where it agreed plans with the council.',
      ],
      to: { query: { kind: 'region', code: 'E40000003' } },
      see: `See one of the four regions: London, with ${ABOUT_FIGURES.londonCcgs} CCGs and ${ABOUT_FIGURES.london}`,
    },
    {
      heading: 'What they bought',
      text: [
        'CCGs paid for planned hospital care, urgent and emergency care, rehabilitation, community services, maternity care, and mental health and learning disability services.',
        'They did not pay for everything. NHS England paid for GP practices, pharmacies, dentists, opticians and rare, specialised treatment. Councils paid for public health, such as help to stop smoking. From April 2015 many CCGs shared the work of paying GP practices with NHS England. This was called co-commissioning.',
      ],
      to: { query: { kind: 'area', code: '07H' } },
      see: 'See who paid for what in one area',
    },
    {
      heading: 'What they had to spend',
      text: [
        `CCGs spent about two thirds of NHS England’s budget: £73.6 billion in 2017/18. This site shows the core allocations, ${ABOUT_FIGURES.core} of it. They leave out the cost of running the CCGs. A place with older or poorer people got more money for each patient.`,
      ],
      to: { layer: 'budget' },
      see: 'See how much each CCG had for a patient',
    },
    {
      heading: 'Why they ended',
      text: [
        'Over the years CCGs joined together: by April 2021 there were 106. The Health and Care Act 2022 closed all that were left on 1 July 2022. The idea was that hospitals, GPs and councils should plan together for a larger area instead of buying and selling. Integrated care boards (ICBs) took over: 42 of them in 2022, 36 since April 2026.',
      ],
      to: { edition: CURRENT_EDITION },
      see: 'See the boards of today on the map',
    },
    { ...HAVE_A_SAY, to: {}, see: 'Find the CCG and the ICB of your area' },
  ],
}

export const SOURCES: readonly { readonly name: string; readonly url: string }[] = [
  { name: 'Health and Social Care Act 2012', url: 'https://www.legislation.gov.uk/ukpga/2012/7/contents' },
  { name: 'Health and Care Act 2022', url: 'https://www.legislation.gov.uk/ukpga/2022/31/contents' },
  { name: 'NHS England: allocations', url: 'https://www.england.nhs.uk/allocations/' },
  { name: 'ONS Open Geography Portal: names and codes', url: 'https://geoportal.statistics.gov.uk/' },
  {
    name: 'ONS: population estimates',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates',
  },
]
