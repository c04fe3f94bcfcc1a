/** What integrated care boards are: the page about the editions since July 2022. */
import { CURRENT_EDITION } from '../../core/areas/editions.ts'
import { HAVE_A_SAY, type Page } from './texts.ts'

export const BOARDS: Page = {
  parts: [
    {
      heading: 'Who plans your care',
      text: [
        'An integrated care board (ICB) is the NHS body that plans and pays for most of the health care in its part of England. It does not treat patients itself. It agrees what hospitals, GP practices, community nurses and mental health services should do, and pays them for it.',
        'There were 42 ICBs in July 2022. Some of them have merged since.',
      ],
      to: { edition: CURRENT_EDITION },
      see: 'See the boards of today on the map',
    },
    {
      heading: 'What they pay for',
      text: [
        'ICBs pay for hospital care, urgent and emergency care, maternity care, community services, mental health and learning disability services, and GP practices. Since April 2023 they pay for pharmacies, dentists and opticians, too. Councils pay for public health and social care.',
      ],
      to: { edition: CURRENT_EDITION, view: 'list' },
      see: 'See all boards as a list',
    },
    {
      heading: 'Who runs them',
      text: [
        'The Health and Care Act 2022 set them up. Each has a chair, a chief executive, and members from hospitals, GP practices and councils. It meets in public. With the councils of its area it forms an integrated care partnership, which agrees a plan for health and social care.',
      ],
      to: { edition: 'icb2022', since: 'ccg2021' },
      see: 'See what changed in July 2022',
    },
    {
      heading: 'Their parts',
      text: [
        'A large ICB is made of parts that NHS England counts apart: sub-ICB locations. Most have the borders of the clinical commissioning group (CCG) that was there before.',
      ],
      to: { edition: 'sicbl2022' },
      see: 'See the sub-ICB locations on the map',
    },
    {
      heading: 'What there was before',
      text: ['Until 30 June 2022, clinical commissioning groups (CCGs) did this job: 207 of them in April 2017.'],
      to: { view: 'about' },
      see: 'Read what CCGs were',
    },
    { ...HAVE_A_SAY, to: { edition: CURRENT_EDITION }, see: 'Find the ICB of your area' },
  ],
}
