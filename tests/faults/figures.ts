/** Faults in figures, lists and facts. */
import { type Fault, unit } from './fault.ts'

export const FIGURES: readonly Fault[] = [
  {
    id: 'swapped-unit',
    what: 'Millions of pounds are told as billions.',
    file: 'src/core/format.ts',
    find: 'thousands / 1000)} million',
    replace: 'thousands / 1000)} billion',
    test: unit('features/answer/postcodes.test.tsx', 'what the CCG was like'),
  },
  {
    id: 'year-off-by-one',
    what: 'The change of the budget begins a year late.',
    file: 'src/core/statistics/measures.ts',
    find: "['2013/14', '2017/18']",
    replace: "['2014/15', '2017/18']",
    test: unit('features/profile/sections.test.tsx', 'the budget says where'),
  },
  {
    id: 'wrong-rank',
    what: 'Ranks from below are one too low.',
    file: 'src/core/statistics/ranking.ts',
    find: 'const fromBelow = count - rank + 1',
    replace: 'const fromBelow = count - rank',
    test: unit('core/statistics/ranking.test.ts'),
  },
  {
    id: 'dropped-row',
    what: 'The list lacks its first area.',
    file: 'src/features/list/List.tsx',
    find: 'filterRows(rows, wanted)',
    replace: 'filterRows(rows.slice(1), wanted)',
    test: unit('features/list/list.test.tsx', 'shows all 207'),
  },
  {
    id: 'old-website',
    what: 'The address of a closed CCG leads to whoever has it now.',
    file: 'src/features/profile/Contacts.tsx',
    find: 'href={ARCHIVE + website}',
    replace: 'href={website || ARCHIVE}',
    test: unit('features/profile/sections.test.tsx', 'contacts as they were'),
  },
  {
    id: 'missing-label',
    what: 'Fields have no name.',
    file: 'src/ui/Field.tsx',
    find: 'htmlFor={id}',
    replace: 'id={id}',
    test: unit('features/profile/everyProfile.test.tsx', 'part 1'),
  },
]
