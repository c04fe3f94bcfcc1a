export const COMPARE = {
  heading: 'Compare CCGs',
  lead: 'Up to three CCGs of April 2017, side by side with England.',
  add: 'Add a CCG',
  choose: 'Choose a CCG',
  remove: 'Remove',
  end: 'End the comparison',
  full: 'Three can be compared at a time. Remove one to add another.',
  unknown: (code: string) => `There was no CCG with the code ${code} in April 2017.`,
  england: 'England',
  figure: 'Figure',
  none: 'no figure',
  charts: 'On the same charts',
  source:
    'Source: ONS population estimates, mid-2017 and mid-2019; NHS England, CCG core programme allocations; NHS Business Services Authority, patients every April; NHS Organisation Data Service, July 2017.',
  without:
    'No figure per patient or of change is given where the budget was set for other borders, or is not published.',
}
