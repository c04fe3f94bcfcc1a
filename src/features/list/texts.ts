import { DEFAULT_EDITION, type EditionId } from '../../core/areas/editions.ts'
import type { Column } from '../../core/areas/listing.ts'
import { formatCount } from '../../core/format.ts'
import { areaWordInFull } from '../../words/editions.ts'

export const LIST = {
  filter: 'Name or code',
  grouped: (edition: EditionId) => `Group by NHS England region${edition === DEFAULT_EDITION ? '' : ' of April 2017'}`,
  noRegion: 'No region',
  csv: 'Download as CSV',
  geojson: 'Download as GeoJSON',
  preparing: 'Preparing the file…',
  saved: 'The file is in your downloads.',
  scroll: 'Table of areas. Scroll sideways for more columns.',
  none: 'Nothing in this list has that name or code.',
  notPublished: 'not published',
  notPublishedShort: '–',
  key: '– means that no figure is published for these borders.',
  others: (count: number) => `and ${count} more`,
  source:
    'Residents: ONS, mid-2017. Budget: NHS England core allocation 2017/18; for each patient on a GP list in April 2017 (NHS Business Services Authority). Region: NHS England, April 2017.',
}

const NAMES: Readonly<Record<Column, string>> = {
  name: 'Name',
  ods: 'NHS code',
  gss: 'ONS code',
  residents: 'Residents',
  budget: 'Budget',
  perHead: 'Budget per patient',
  region: 'Region',
  today: 'ICB today',
}

/** What stands above a column. NHS England has drawn its regions anew since 2017. */
export function columnName(column: Column, edition: EditionId): string {
  return column === 'region' && edition !== DEFAULT_EDITION ? 'Region of April 2017' : NAMES[column]
}

/** `207 CCGs`, or `3 of 207 CCGs` */
export function listCount(edition: EditionId, shown: number, all: number): string {
  const of = shown < all ? `${formatCount(shown)} of ` : ''
  return `${of}${formatCount(all)} ${areaWordInFull(edition, all)}`
}
