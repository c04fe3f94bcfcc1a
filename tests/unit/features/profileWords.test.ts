import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findRegion, totalsOf } from '../../../src/core/areas/regions.ts'
import { formatCount, formatThousands } from '../../../src/core/format.ts'
import { type FigureTable, readFigures } from '../../../src/core/statistics/figureTable.ts'
import type { Profile } from '../../../src/core/statistics/profile.ts'
import { ABOUT_FIGURES } from '../../../src/features/about/texts.ts'
import { agesChart, allocationChart, changeOf, registeredChart } from '../../../src/features/profile/chartData.ts'
import { missingMonths, missingWords } from '../../../src/features/profile/missing.ts'
import { rankOf } from '../../../src/features/profile/ranks.ts'

const read = <T>(path: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/geo/${path}`, import.meta.url), 'utf8')) as T
const profile = (gss: string) => read<Profile>(`profiles/${gss}.json`)
const figures = readFigures(read<FigureTable>('figures.json'))
const WEST_ESSEX = profile('E38000197')
const MORECAMBE_BAY = profile('E38000216')
const NEWCASTLE_GATESHEAD = profile('E38000212')

describe('words for figures that are not there', () => {
  it('says nothing where nothing is missing', () => {
    expect(missingWords(WEST_ESSEX, undefined)).toBeUndefined()
    expect(missingMonths(WEST_ESSEX)).toBeUndefined()
  })

  it('says when a CCG became part of another', () => {
    const { '2018/19': _, '2019/20': __, ...allocations } = WEST_ESSEX.allocations
    expect(missingWords({ ...WEST_ESSEX, allocations }, { date: '2018-04-01', into: 'NHS Leeds CCG' })).toBe(
      'There is no figure for 2018/19 and 2019/20: on 1 April 2018 it became part of NHS Leeds CCG.',
    )
  })

  it('says that years before a CCG was formed have no figure', () => {
    expect(missingWords(NEWCASTLE_GATESHEAD, undefined)).toBe(
      'No figure is published for 2013/14, 2014/15 and 2015/16 for a CCG with these borders.',
    )
    expect(missingMonths(NEWCASTLE_GATESHEAD)).toMatch(/^No number of patients .* April 2011, 2012, 2013 and 2014\.$/)
  })
})

describe('sentences of the charts', () => {
  it('compares ages with England', () => {
    expect(agesChart(WEST_ESSEX, 'West Essex', figures.england).summary).toBe(
      '18.5% of residents were aged 65 and over. In England it was 18.4%.',
    )
    expect(agesChart(WEST_ESSEX, 'West Essex', undefined).series).toHaveLength(1)
  })

  it('says how patients and budgets changed', () => {
    // 312,606 / 288,149 − 1 = 8.5 %; £415,788,000 / £311,220,000 − 1 = 33.6 %
    expect(registeredChart(WEST_ESSEX).summary).toMatch(
      /^From 288,\d{3} in April 2011 to 312,\d{3} in April 2018: 8\.\d% more\.$/,
    )
    expect(allocationChart(WEST_ESSEX).summary).toMatch(
      /^From £311\.\d million in 2013\/14 to £41\d\.\d million in 2019\/20: /,
    )
  })

  it('does not say how the budget changed where the borders did', () => {
    expect(allocationChart(MORECAMBE_BAY).summary).toContain('for the borders before April 2017')
    expect(allocationChart(MORECAMBE_BAY).summary).not.toMatch(/more|less/)
  })

  it.each([
    [0.0912, '9.1% more'],
    [-0.02, '2.0% less'],
    [0.0001, 'hardly any change'],
  ])('says %d as "%s"', (fraction, words) => expect(changeOf(fraction)).toBe(words))
})

describe('ranks', () => {
  it('ranks by residents among 207, and per patient among the 205 that may be compared', () => {
    expect(rankOf('population', figures, 'E38000197')).toBe('60th highest of 207')
    expect(rankOf('budget', figures, 'E38000197')).toMatch(/ of 205$/)
    expect(rankOf('budget', figures, 'E38000216')).toBeUndefined()
  })
})

it('tells the truth on the page about CCGs', () => {
  const residents = [...figures.ccgs.values()].map(ccg => ccg.residents2017)
  const london = findRegion(figures, 'E40000003')!
  expect(ABOUT_FIGURES).toEqual({
    ccgs: residents.length,
    fewest: formatCount(Math.min(...residents)),
    most: formatCount(Math.max(...residents)),
    core: formatThousands(figures.england.allocations['2017/18']!),
    londonCcgs: london.ccgs.length,
    london: formatThousands(totalsOf(london.ccgs).allocation),
  })
})
