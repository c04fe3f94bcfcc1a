import { CCGS_CLOSED, EDITIONS, type EditionId, editionOf } from '../../core/areas/editions.ts'
import { formatDate } from '../../core/format.ts'
import { editionName } from '../../words/editions.ts'

export const LINEAGE = {
  heading: (name: string) => `What ${name} was before, and what it became`,
  more: 'All its areas, drawn and year by year',
  diagram: (name: string) =>
    `Where the people of ${name} have been. Each bar is one area; its width is its share of them.`,
  shares: 'Shares are of the people who lived here in mid-2017 (ONS).',
}

export const HISTORY = {
  table: (asked: string) => `${asked} in every edition: a table`,
  heading: (asked: string) => `${asked} through the years`,
  columns: { when: 'From', area: 'Area', ods: 'NHS code', gss: 'ONS code' },
  copy: 'Copy the table',
  copied: 'Copied. Paste it into a letter or a spreadsheet.',
  notCopied: 'Your browser did not let us copy. Download the CSV instead.',
  download: 'Download as CSV',
  file: (asked: string) => `history-${asked.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`,
  closed: `CCGs closed on ${formatDate(CCGS_CLOSED)}. What follows are the bodies that took over.`,
  sources: 'Sources of the dates:',
}

/** `July 2015 to April 2016`; one edition: `April 2021`; the last: `Since April 2026`. */
export function rowHeading(editions: readonly EditionId[]): string {
  const first = editionName(editions[0]!)
  const last = editionOf(editions.at(-1)!)
  if (last.id === EDITIONS.at(-1)!.id) return `Since ${first}`
  return editions.length === 1 ? first : `${editionOf(editions[0]!).label} to ${last.label}`
}
