// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkTexts, readTexts } from '../../../pipeline/texts/check.ts'
import { readTextFigures, type TextFigures } from '../../../pipeline/texts/figures.ts'
import { readCompiled } from './compiled.ts'

const TEXTS = readTexts('.')
const figures = readCompiled().then(geo => readTextFigures('public/geo', geo))

it('the texts of the project say what the data says', async () => {
  expect([...checkTexts(TEXTS, await figures)]).toEqual([])
})

describe('a new vintage finds each sentence that it makes wrong', () => {
  it.each<[string, (old: TextFigures) => Partial<TextFigures>, string]>([
    [
      'CCGs',
      ({ areas }) => ({ areas: { ...areas, ccg2017: 208 } }),
      'README.md: "207 CCGs of April 2017" says 207, not 208',
    ],
    ['boards', ({ areas }) => ({ areas: { ...areas, icb2026: 29 } }), 'says 36, not 29'],
    [
      'an edition',
      ({ areas }) => ({ areas: { ...areas, ccg2019: 190 } }),
      'docs/editions.md: "| → April 2019 | 195 → 191 |" says 191, not 190',
    ],
    ['the day of the boards', () => ({ today: 'April 2027' }), 'since April 2026" says April 2026, not April 2027'],
    ['another edition', () => ({ editions: 11 }), 'ten sets of areas'],
    ['cells', () => ({ cells: 220 }), 'says 219, not 220'],
    ['areas', () => ({ allAreas: 409 }), 'says 408, not 409'],
    ['places', () => ({ places: 3107 }), 'not 3,107'],
    ['postcodes', ({ postcodes }) => ({ postcodes: postcodes + 1 }), 'docs/data.md'],
    ['shards', ({ shards }) => ({ shards: shards + 1 }), 'shards" says'],
    ['millions', () => ({ postcodes: 2_700_000 }), 'docs/library.md: "2.6'],
    ['residents of 2017', () => ({ residents2017: 1 }), 'says 55,619,430, not 1'],
    ['residents of 2019', () => ({ residents2019: 1 }), 'says 56,286,961, not 1'],
    ['the smallest CCG', () => ({ fewest: 1 }), 'src/features/about/texts.ts'],
    ['the largest CCG', () => ({ most: 1 }), 'src/features/about/texts.ts'],
    ['money', () => ({ core: 73_000_000 }), 'says 72.05, not 73.00'],
    [
      'vintages',
      () => ({ vintage: () => 'May 2027' }),
      'NHS Choices, May 2019\'" says May 2019, not a day of "May 2027"',
    ],
  ])('%s', async (_, change, problem) => {
    const old = await figures
    expect([...checkTexts(TEXTS, { ...old, ...change(old) })].join('\n')).toContain(problem)
  })

  it('though a line ends in it', async () => {
    const texts = new Map([['docs/x.md', 'There were\n206 CCGs of\nApril 2017.']])
    const sentences = [{ says: /(\d+) CCGs of April 2017/g, is: () => ['207'] }]
    expect([...checkTexts(texts, await figures, sentences)]).toEqual([
      'docs/x.md: "206 CCGs of April 2017" says 206, not 207',
    ])
  })
})

it('a sentence that no text has any more is named', async () => {
  const sentences = [{ says: /(\d+) hundreds/g, is: () => ['1'] }]
  expect([...checkTexts(new Map(), await figures, sentences)].join()).toContain('no text has')
})
