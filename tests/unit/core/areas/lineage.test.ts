import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../../src/core/areas/atlas.ts'
import { EDITION_IDS, type EditionId } from '../../../../src/core/areas/editions.ts'
import { mainShare, shares } from '../../../../src/core/areas/lineage.ts'
import type { AreaTable, CellProperties, CellTopology } from '../../../../src/core/geo.ts'

const read = <T>(file: string): T => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'))
const cells = read<CellTopology>('overview.json').objects.cells.geometries.map(
  cell => cell.properties as CellProperties,
)
const atlas = createAtlas(read<AreaTable>('areas.json').areas)

type Row = readonly [name: string, residents: number, share: number]

/** The shares of an area, given by ODS code, with names for codes. */
function named(ods: string, from: EditionId, to: EditionId): Row[] {
  const area = atlas.get(from, ods)!
  return shares(cells, area.gss, from, to).map(({ gss, residents, share }) => [
    atlas.get(to, gss)!.name,
    residents,
    share,
  ])
}

describe('what became of an area, and what it was formed from', () => {
  it.each<[string, string, EditionId, EditionId, Row[]]>([
    [
      'Cumbria was split 63 to 37',
      ...(['01H', 'ccg2016', 'ccg2017'] as const),
      [
        ['NHS North Cumbria CCG', 318_291, 0.6309],
        ['NHS Morecambe Bay CCG', 186_184, 0.3691],
      ],
    ],
    [
      'Morecambe Bay was formed from two',
      ...(['01K', 'ccg2017', 'ccg2016'] as const),
      [
        ['NHS Cumbria CCG', 186_184, 0.5349],
        ['NHS Lancashire North CCG', 161_895, 0.4651],
      ],
    ],
    [
      'Manchester was three',
      ...(['14L', 'ccg2017', 'ccg2016'] as const),
      [
        ['NHS Central Manchester CCG', 195_286, 0.358],
        ['NHS North Manchester CCG', 187_536, 0.3438],
        ['NHS South Manchester CCG', 162_679, 0.2982],
      ],
    ],
    [
      'Frimley went three ways in 2026',
      ...(['QNQ', 'icb2022', 'icb2026'] as const),
      [
        ['NHS Thames Valley Integrated Care Board', 419_285, 0.5671],
        ['NHS Hampshire and Isle of Wight Integrated Care Board', 167_587, 0.2267],
        ['NHS Surrey and Sussex Integrated Care Board', 152_493, 0.2062],
      ],
    ],
    ['West Essex is in Essex today', '07H', 'ccg2017', 'icb2026', [['NHS Essex Integrated Care Board', 304_451, 1]]],
    ['an area in its own edition is itself', '07H', 'ccg2017', 'ccg2017', [['NHS West Essex CCG', 304_451, 1]]],
  ])('%s', (_, ods, from, to, expected) => {
    expect(named(ods, from, to)).toEqual(expected)
  })

  it('loses and invents nobody, and tells the same story from both sides, between any two editions', () => {
    const told = new Map<string, number>()
    const lost: string[] = []
    for (const [from, to] of EDITION_IDS.flatMap(a => EDITION_IDS.map(b => [a, b] as const))) {
      for (const { gss, residents2017 } of atlas.in(from)) {
        const parts = shares(cells, gss, from, to)
        if (parts.reduce((sum, { residents }) => sum + residents, 0) !== residents2017)
          lost.push(`${gss} ${from} ${to}`)
        for (const part of parts) told.set(`${from} ${gss} ${to} ${part.gss}`, part.residents)
      }
    }
    expect(lost).toEqual([])
    const contradicted = [...told].filter(([story, residents]) => {
      const [from, gss, to, other] = story.split(' ')
      return told.get(`${to} ${other} ${from} ${gss}`) !== residents
    })
    expect(contradicted).toEqual([])
  })

  it('names the area that holds most of the people', () => {
    expect(mainShare(cells, atlas.get('ccg2016', '01H')!.gss, 'ccg2016', 'ccg2017')?.gss).toBe('E38000215')
  })

  it('knows nothing of an area that the edition does not have', () => {
    expect(shares(cells, 'E38000041', 'ccg2017', 'icb2026')).toEqual([])
    expect(mainShare(cells, 'E38000041', 'ccg2017', 'icb2026')).toBeUndefined()
  })

  it('orders equal shares by code', () => {
    const areas = (to: string) => EDITION_IDS.map(() => to).with(0, 'A')
    const equal = ['C', 'B'].map(code => ({ areas: areas(code), residents: 5 }))
    expect(shares(equal, 'A', 'ccg2015', 'ccg2016').map(({ gss, share }) => [gss, share])).toEqual([
      ['B', 0.5],
      ['C', 0.5],
    ])
  })
})
