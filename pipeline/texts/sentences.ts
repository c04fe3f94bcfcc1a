/** Sentences that name a figure or a day of the data, each with what it must say. */
import { EDITIONS } from '../../src/core/areas/editions.ts'
import type { TextFigures } from './figures.ts'

export interface Sentence {
  /** What it looks like; blanks and line ends are one space. Each group is compared. */
  readonly says: RegExp
  /** What its groups must be, in order; true where a group is right in another way. */
  is(figures: TextFigures, found: readonly string[]): readonly (string | true)[]
}

const count = (value = 0) => value.toLocaleString('en-GB')
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** £ billion of £ thousand: `£72.05 billion` */
const billions = (thousands: number) => (thousands / 1e6).toFixed(2)

/** The group is right where the vintage of the table names it. */
const dated = (file: string) => (figures: TextFigures, found: readonly string[]) =>
  found.map(day => figures.vintage(file).includes(day) || `a day of "${figures.vintage(file)}"`)

export const SENTENCES: readonly Sentence[] = [
  { says: /\b(\d+) CCGs (?:of April 2017|at once|together had)/g, is: ({ areas }) => [count(areas.ccg2017)] },
  { says: /In April 2017 there were (\d+)/g, is: ({ areas }) => [count(areas.ccg2017)] },
  { says: /\bccgs: (\d+),/g, is: ({ areas }) => [count(areas.ccg2017)] },
  { says: /\b(\d+) (?:pages of CCGs|profiles|plain pages)\b/g, is: ({ areas }) => [count(areas.ccg2017)] },
  {
    says: /(?:each of|for each of) the (\d+)\b/g,
    is: ({ areas, cells }, [found]) => [found === count(cells) || count(areas.ccg2017)],
  },
  { says: /by April 2021 there were (\d+)/g, is: ({ areas }) => [count(areas.ccg2021)] },
  {
    says: /(\d+) of them in 2022, (\d+) since (April \d{4})/g,
    is: ({ areas, today }) => [count(areas.icb2022), count(areas.icb2026), today],
  },
  { says: /contacts of the (\d+) boards/g, is: ({ areas }) => [count(areas.icb2026)] },
  { says: /the (\d+) cells\b/g, is: ({ cells }) => [count(cells)] },
  { says: /\| (\d+) areas of (\w+) editions/g, is: ({ allAreas, editions }) => [count(allAreas), WORDS[editions]!] },
  {
    says: /(\w+) sets of areas,? from(?: the CCGs of)? (\w+ \d{4}) to(?: the integrated care boards \(ICBs\) of)? (\w+ \d{4})/gi,
    is: ({ editions, first, today }, [words]) => [
      words!.toLowerCase() === WORDS[editions] || WORDS[editions]!,
      first,
      today,
    ],
  },
  { says: /the board of today is the one of (\w+ \d{4})/g, is: ({ today }) => [today] },
  { says: /The boards of (\w+ \d{4})\*\* are derived/g, is: ({ today }) => [today] },
  { says: /([\d,]+) English places/g, is: ({ places }) => [count(places)] },
  { says: /\b(\d,\d{3},\d{3}) postcodes/g, is: ({ postcodes }) => [count(postcodes)] },
  { says: /postcodes in ([\d,]+) shards/g, is: ({ shards }) => [count(shards)] },
  {
    says: /\b(\d\.\d\d) million (?:published )?(?:postcodes|rows of)/g,
    is: ({ postcodes }) => [(postcodes / 1e6).toFixed(2)],
  },
  {
    says: /England had ([\d,]+) residents in mid-2017 and ([\d,]+) in mid-2019/g,
    is: ({ residents2017, residents2019 }) => [count(residents2017), count(residents2019)],
  },
  { says: /keeps all ([\d,]+) people/g, is: ({ residents2017 }) => [count(residents2017)] },
  { says: /fewest: '([\d,]+)', most: '([\d,]+)'/g, is: ({ fewest, most }) => [count(fewest), count(most)] },
  { says: /core: '£([\d.]+) billion'/g, is: ({ core }) => [billions(core)] },
  { says: /core allocations were £([\d.]+) billion/g, is: ({ core }) => [billions(core)] },
  { says: /For 2017\/18 they come to £([\d.]+) billion/g, is: ({ core }) => [billions(core)] },
  // The table of steps between editions.
  {
    says: /\| → ((?:April|July) \d{4})(, sub-ICB locations|, ICBs)? \| \d+ → (\d+) \|/g,
    is: ({ areas }, [label, kind]) => {
      const kinds = kind === ', sub-ICB locations' ? ['sicbl'] : ['ccg', 'icb']
      const edition = EDITIONS.find(each => each.label === label && kinds.includes(each.kind))
      return [true, true, edition ? count(areas[edition.id]) : 'areas of an edition']
    },
  },
  { says: /NHS Choices, (\w+ \d{4})'/g, is: dated('ccg2017_contacts.csv') },
  { says: /are those of (\w+ \d{4}), else of (\w+ \d{4})/g, is: dated('ccg2017_contacts.csv') },
  { says: /NHS Organisation Data Service, (\w+ \d{4}) \(address\)/g, is: dated('ods_ccg_subicb_register_2026-01.csv') },
  { says: /hospitals, (\w+ \d{4}); pharmacies, (\w+ \d{4})/g, is: dated('providers.csv.gz') },
  { says: /Postcodes newer than (\w+ \d{4}) have/g, is: dated('postcodes.csv.gz') },
  { says: /NHS England, CCG core programme allocations, (\S+ to [\d/]+)/g, is: dated('ccg2017_allocations.csv') },
  {
    says: /Postcode Directory of (\w+ \d{4}) adds/g,
    is: dated('postcodes_onspd_2025-11_supplement.csv.gz'),
  },
]
