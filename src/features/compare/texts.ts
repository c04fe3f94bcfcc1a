import { type EditionId, editionOf } from '../../core/areas/editions.ts'
import { anAreaWord, areaWord, areaWordInFull } from '../../words/editions.ts'

export const COMPARE = {
  lead: (edition: EditionId) =>
    `Up to three ${areaWordInFull(edition, 2)} of ${editionOf(edition).label}, side by side with England.`,
  add: (edition: EditionId) => `Add ${anAreaWord(edition)}`,
  choose: (edition: EditionId) => `Choose ${anAreaWord(edition)}`,
  remove: 'Remove',
  end: 'End the comparison',
  full: 'Three can be compared at a time. Remove one to add another.',
  unknown: (code: string, edition: EditionId) =>
    `There was no ${areaWord(edition)} with the code ${code} in ${editionOf(edition).label}.`,
  england: 'England',
  none: 'no figure',
  charts: 'On the same charts',
  table: 'The figures side by side',
  source:
    'Source: ONS population estimates, mid-2017 and mid-2019; English indices of deprivation 2019; NHS England, core programme allocations; NHS Business Services Authority and NHS Organisation Data Service, practices and patients.',
  without:
    'No figure per patient or of change is given where the budget was set for other borders, or is not published.',
}
