/** What happened between editions, on the compiled data. */
import { describe, expect, it } from 'vitest'
import { EDITION_IDS, type EditionId } from '../../../../../src/core/areas/editions.ts'
import { CHANGE_KINDS, type ChangeKind, countKinds } from '../../../../../src/core/areas/history/changes.ts'
import { readHistory } from '../../../compiled.ts'

const ENGLAND = 55_619_430
const history = readHistory()

/** Areas before, areas after, and what happened to those before, in the order of `CHANGE_KINDS`. */
const STEPS: readonly (readonly [EditionId, EditionId, before: number, after: number, kinds: readonly number[]])[] = [
  ['ccg2015', 'ccg2016', 209, 209, [209, 0, 0, 0, 0, 0]],
  ['ccg2016', 'ccg2017', 209, 207, [202, 0, 0, 4, 1, 2]],
  ['ccg2017', 'ccg2018', 207, 195, [185, 1, 0, 18, 0, 3]],
  ['ccg2018', 'ccg2019', 195, 191, [189, 0, 0, 6, 0, 0]],
  ['ccg2019', 'ccg2020', 191, 135, [117, 0, 0, 74, 0, 0]],
  ['ccg2020', 'ccg2021', 135, 106, [97, 0, 0, 38, 0, 0]],
  ['ccg2021', 'sicbl2022', 106, 106, [0, 100, 0, 0, 0, 6]],
  ['sicbl2022', 'icb2022', 106, 42, [0, 26, 0, 80, 0, 0]],
  ['icb2022', 'icb2026', 42, 36, [29, 0, 0, 9, 3, 1]],
]

describe('every step between consecutive editions', () => {
  it('is one of the nine, in order', () => {
    expect(STEPS.map(([from]) => from)).toEqual(EDITION_IDS.slice(0, -1))
    expect(STEPS.map(([, to]) => to)).toEqual(EDITION_IDS.slice(1))
    const rows = STEPS.map(([from, to]) => {
      const changes = history.between(from, to)
      const people = changes.flatMap(({ into }) => into).reduce((sum, part) => sum + part.residents, 0)
      const areas = `${changes.length} → ${history.atlas.in(to).length}`
      return { step: `${from} → ${to}`, areas, ...countKinds(changes), residents: people }
    })
    console.table(rows)
  })

  for (const [from, to, before, after, kinds] of STEPS) {
    it(`${from} → ${to}: ${before} → ${after} areas, each counted once`, () => {
      const changes = history.between(from, to)
      expect(changes).toHaveLength(before)
      expect(history.atlas.in(to)).toHaveLength(after)
      const counts = countKinds(changes)
      expect(CHANGE_KINDS.map(kind => counts[kind])).toEqual(kinds)
    })

    it(`${from} → ${to}: conserves every person, area by area and seen from both sides`, () => {
      const changes = history.between(from, to)
      for (const { area, into, sources } of changes) {
        expect(sum(into.map(part => part.residents))).toBe(area.residents2017)
        expect(sum(into.map(part => part.share))).toBeCloseTo(1, 12)
        expect(sum(sources.map(part => part.share))).toBeCloseTo(1, 12)
      }
      expect(sum(changes.flatMap(({ into }) => into.map(part => part.residents)))).toBe(ENGLAND)
      for (const area of history.atlas.in(to)) {
        const arrived = changes.flatMap(({ into }) => into.filter(part => part.area === area))
        expect(sum(arrived.map(part => part.residents))).toBe(area.residents2017)
      }
    })
  }
})

interface Fact {
  readonly name: string
  readonly from: EditionId
  readonly to: EditionId
  readonly kind: ChangeKind
  /** Per cent of its people, to one decimal. */
  readonly into: readonly (readonly [name: string, percent: number])[]
}

const MANCHESTER = { from: 'ccg2016', to: 'ccg2017', kind: 'merged', into: [['NHS Manchester CCG', 100]] } as const
const LEEDS = { from: 'ccg2017', to: 'ccg2018', kind: 'merged', into: [['NHS Leeds CCG', 100]] } as const

const FACTS: readonly Fact[] = [
  { name: 'NHS Central Manchester CCG', ...MANCHESTER },
  { name: 'NHS North Manchester CCG', ...MANCHESTER },
  { name: 'NHS South Manchester CCG', ...MANCHESTER },
  {
    name: 'NHS Cumbria CCG',
    from: 'ccg2016',
    to: 'ccg2017',
    kind: 'split',
    into: [
      ['NHS North Cumbria CCG', 63.1],
      ['NHS Morecambe Bay CCG', 36.9],
    ],
  },
  {
    name: 'NHS Lancashire North CCG',
    from: 'ccg2016',
    to: 'ccg2017',
    kind: 'merged',
    into: [['NHS Morecambe Bay CCG', 100]],
  },
  {
    name: 'NHS South Norfolk CCG',
    from: 'ccg2016',
    to: 'ccg2017',
    kind: 'moved',
    into: [
      ['NHS South Norfolk CCG', 93.1],
      ['NHS Norwich CCG', 6.9],
    ],
  },
  { name: 'NHS Norwich CCG', from: 'ccg2016', to: 'ccg2017', kind: 'moved', into: [['NHS Norwich CCG', 100]] },
  { name: 'NHS Leeds North CCG', ...LEEDS },
  { name: 'NHS Leeds West CCG', ...LEEDS },
  { name: 'NHS Leeds South and East CCG', ...LEEDS },
  {
    name: 'NHS Newark & Sherwood CCG',
    from: 'ccg2017',
    to: 'ccg2018',
    kind: 'renamed',
    into: [['NHS Newark and Sherwood CCG', 100]],
  },
  {
    name: 'NHS Greater Preston CCG',
    from: 'ccg2017',
    to: 'ccg2018',
    kind: 'moved',
    into: [
      ['NHS Greater Preston CCG', 99.3],
      ['NHS Fylde and Wyre CCG', 0.7],
    ],
  },
  {
    name: 'NHS Coastal West Sussex CCG',
    from: 'ccg2019',
    to: 'ccg2020',
    kind: 'merged',
    into: [
      ['NHS West Sussex CCG', 98.6],
      ['NHS Surrey Heartlands CCG', 1.4],
    ],
  },
  {
    name: 'NHS Tameside and Glossop CCG',
    from: 'ccg2021',
    to: 'sicbl2022',
    kind: 'moved',
    into: [
      ['NHS Greater Manchester ICB - 01Y', 87.1],
      ['NHS Derby and Derbyshire ICB - 15M', 12.9],
    ],
  },
  {
    name: 'NHS Black Country and West Birmingham CCG',
    from: 'ccg2021',
    to: 'sicbl2022',
    kind: 'moved',
    into: [
      ['NHS Black Country ICB - D2P2L', 87.1],
      ['NHS Birmingham and Solihull ICB - 15E', 12.9],
    ],
  },
  {
    name: 'NHS Frimley Integrated Care Board',
    from: 'icb2022',
    to: 'icb2026',
    kind: 'split',
    into: [
      ['NHS Thames Valley Integrated Care Board', 56.7],
      ['NHS Hampshire and Isle of Wight Integrated Care Board', 22.7],
      ['NHS Surrey and Sussex Integrated Care Board', 20.6],
    ],
  },
]

describe('what became of an area', () => {
  for (const { name, from, to, kind, into } of FACTS) {
    it(`${name}, ${from} → ${to}: ${kind}`, () => {
      const change = history.between(from, to).find(({ area }) => area.name === name)!
      expect(change.kind).toBe(kind)
      expect(change.into.map(({ area, share }) => [area.name, Math.round(share * 1000) / 10])).toEqual(into)
    })
  }

  it('is unchanged from an edition to itself', () => {
    for (const id of EDITION_IDS)
      expect(countKinds(history.between(id, id)).unchanged).toBe(history.atlas.in(id).length)
  })

  it('is told over many years at once: three areas of Manchester became one board', () => {
    const changes = history.between('ccg2015', 'icb2026').filter(({ area }) => area.name.includes('Manchester'))
    expect(changes.map(({ kind }) => kind)).toEqual(['merged', 'merged', 'merged'])
    expect(new Set(changes.map(({ successor }) => successor.name))).toEqual(
      new Set(['NHS Greater Manchester Integrated Care Board']),
    )
  })
})

describe('slivers', () => {
  it('do not make partners: Surrey Heartlands took in four whole areas and a piece of a fifth', () => {
    const { sources } = history.between('ccg2019', 'ccg2020').find(({ area }) => area.name === 'NHS East Surrey CCG')!
    expect(sources.filter(({ main }) => main).map(({ area }) => area.name)).toEqual([
      'NHS North West Surrey CCG',
      'NHS Surrey Downs CCG',
      'NHS Guildford and Waverley CCG',
      'NHS East Surrey CCG',
    ])
    const [piece] = sources.filter(({ main }) => !main)
    expect(piece).toMatchObject({ area: { name: 'NHS Coastal West Sussex CCG' }, residents: 6916 })
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}
