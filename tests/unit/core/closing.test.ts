import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/core/atlas.ts'
import { closingOf } from '../../../src/core/closing.ts'
import type { AreaTable, CellProperties, CellTopology } from '../../../src/core/geo.ts'

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../../public/geo/${file}`, import.meta.url), 'utf8'))
const atlas = createAtlas((read('areas.json') as AreaTable).areas)
const topology = read('overview.json') as CellTopology
const cells = topology.objects.cells.geometries.map(({ properties }) => properties as CellProperties)

function closing(ods: string) {
  const { date, into } = closingOf(atlas.get('ccg2017', ods)!, 'ccg2017', cells, atlas)
  return { date, into: into?.shares.map(({ gss }) => atlas.get(into.edition, gss)!.name) }
}

describe('a CCG closed', () => {
  it.each([
    ['07H', '2022-07-01', undefined],
    ['03V', '2020-04-01', ['NHS Northamptonshire CCG']],
    ['02V', '2018-04-01', ['NHS Leeds CCG']],
    ['14L', '2022-07-01', undefined],
  ])('%s on %s, into %o', (ods, date, into) => {
    expect(closing(ods)).toEqual({ date, into })
  })

  it('later than it got a new code under its own name', () => {
    // Greater Preston: E38000065 until 2017, E38000227 from 2018.
    expect(atlas.get('ccg2018', 'E38000065')).toBeUndefined()
    expect(closing('01E')).toEqual({ date: '2022-07-01', into: undefined })
  })
})

describe('an atlas', () => {
  it('finds areas by either code, in their own edition only', () => {
    expect(atlas.get('ccg2017', '07H')?.gss).toBe('E38000197')
    expect(atlas.get('ccg2017', 'E38000197')?.ods).toBe('07H')
    expect(atlas.get('icb2026', '07H')).toBeUndefined()
    expect(atlas.get('ccg2017', '')).toBeUndefined()
  })

  it.each([
    ['ccg2015', 209],
    ['ccg2017', 207],
    ['ccg2021', 106],
    ['icb2026', 36],
  ] as const)('has in %s %d areas', (edition, count) => {
    expect(atlas.in(edition)).toHaveLength(count)
  })
})
