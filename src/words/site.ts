/** What every page says about the site. */
export const SITE = {
  name: 'CCG Finder',
  /** Above every page: what kind of area this is, and what the page shows. */
  banner: {
    ccg: {
      notice: 'Clinical Commissioning Groups (CCGs) closed on 1 July 2022.',
      what: (when: string) => `This is the CCG your area had in ${when}, and who does its job today.`,
    },
    sicbl: {
      notice: 'Sub-ICB locations are parts of an integrated care board (ICB).',
      what: (when: string) => `This is the part that your area was in from ${when}.`,
    },
    icb: {
      notice: 'Integrated care boards (ICBs) plan and pay for NHS care in England.',
      what: (when: string) => `This is the board of your area as of ${when}.`,
    },
  },
  notNhs: 'CCG Finder is independent. It is not part of the NHS.',
  urgent: 'For medical help now, go to',
  urgentLink: { name: 'NHS 111', url: 'https://111.nhs.uk/' },
}
