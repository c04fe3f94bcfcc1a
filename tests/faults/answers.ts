/** Faults in what is found and told. */
import { type Fault, unit } from './fault.ts'

export const ANSWERS: readonly Fault[] = [
  {
    id: 'wrong-cell',
    what: 'A click gets the first area whose box holds it.',
    file: 'src/core/finder/locate/locator.ts',
    find: 'if (booleanPointInPolygon(position, geometries[candidate]!)) return',
    replace: 'if (position && booleanPointInPolygon && geometries[candidate]) return',
    test: unit('core/finder/finder.test.ts', '20 m detail'),
  },
  {
    id: 'exceptions-lost',
    what: 'Postcodes whose official area is not the one they lie in get the wrong area.',
    file: 'src/core/finder/directory/directory.ts',
    find: 'const exception = cells[at] === BY_OVERVIEW ? undefined : cells[at]',
    replace: 'const exception: number | undefined = undefined',
    test: unit('core/finder/finder.test.ts', 'official area'),
  },
  {
    id: 'stale-answer',
    what: 'An answer that comes late replaces a newer one.',
    file: 'src/store/navigate.ts',
    find: 'const isLatest = () => mine === turn',
    replace: 'const isLatest = () => mine > 0',
    test: unit('features/search/links.test.tsx', 'the last search wins'),
  },
  {
    id: 'near-border-missed',
    what: 'A border 100 metres away is not told of.',
    file: 'src/core/finder/locate/pointFinder.ts',
    find: 'export const NEAR_BORDER = 250',
    replace: 'export const NEAR_BORDER = 25',
    test: unit('features/answer/postcodes.test.tsx', 'near a border'),
  },
  {
    id: 'wrong-country',
    what: 'A postcode of Wales leads to the NHS of Scotland.',
    file: 'src/features/answer/Elsewhere.tsx',
    find: "countries={country ? [country] : ['wales', 'scotland']}",
    replace: "countries={country ? ['scotland'] : ['wales', 'scotland']}",
    test: unit('features/answer/postcodes.test.tsx', 'CF10 1EP'),
  },
  {
    id: 'silent-answer',
    what: 'A screen reader is not told the result.',
    file: 'src/features/answer/ResultInWords.tsx',
    find: '<span>{words}</span>',
    replace: "<span>{words && ''}</span>",
    test: unit('features/answer/postcodes.test.tsx', 'screen reader'),
  },
  {
    id: 'wrong-edition-name',
    what: 'An edition has the date of another.',
    file: 'src/core/areas/editions.json',
    find: '"from": "2018-04-01"',
    replace: '"from": "2018-05-01"',
    test: unit('features/editions/editions.test.tsx', 'moves through all ten'),
  },
  {
    id: 'link-without-edition',
    what: 'A shared link does not name its edition.',
    file: 'src/core/link.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source
    find: "return `${search}${search ? '&' : '?'}edition=${link.edition}`",
    replace: 'return search',
    test: unit('features/share/device.test.tsx', 'a shared link names'),
  },
  {
    id: 'location-misnamed',
    what: 'A location that is refused is told as a slow one.',
    file: 'src/data/location.ts',
    find: "=== error.PERMISSION_DENIED) return 'refused'",
    replace: "=== error.PERMISSION_DENIED) return 'slow'",
    test: unit('features/share/device.test.tsx', 'the location is refused'),
  },
]
