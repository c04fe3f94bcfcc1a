/** What every page says about the site. */
export const SITE = {
  name: 'CCG Finder',
  closed: 'Clinical Commissioning Groups (CCGs) closed on 1 July 2022.',
  what: {
    ccg: (when: string) => `This is the CCG your area had in ${when}, and who does its job today.`,
    sicbl: (when: string) => `This is the part of an integrated care board (ICB) that your area was in from ${when}.`,
    icb: (when: string) => `This is the integrated care board (ICB) that took over, as of ${when}.`,
  },
  notNhs: 'CCG Finder is independent. It is not part of the NHS.',
  urgent: 'For medical help now, go to',
  urgentLink: { name: 'NHS 111', url: 'https://111.nhs.uk/' },
}
