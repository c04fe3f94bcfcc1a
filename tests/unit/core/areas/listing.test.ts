// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../../src/core/areas/atlas.ts'
import type { EditionId } from '../../../../src/core/areas/editions.ts'
import { filterRows, groupRows, listRows, sortRows } from '../../../../src/core/areas/listing.ts'
import type { CellProperties } from '../../../../src/core/geo.ts'
import { readFigures } from '../../../../src/core/statistics/figureTable.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../public/geo/${name}`, import.meta.url), 'utf8'))
const atlas = createAtlas(read('areas.json').areas)
const figures = readFigures(read('figures.json'))
const cells: CellProperties[] = read('overview.json').objects.cells.geometries.map(
  ({ properties }: { properties: CellProperties }) => properties,
)
const rowsOf = (edition: EditionId) => listRows({ atlas, cells, figures, edition })
const rows = rowsOf('ccg2017')

describe('the rows of an edition', () => {
  it('have the figures of April 2017', () => {
    const row = rows.find(({ area }) => area.ods === '07H')
    expect(row).toMatchObject({
      budget: 382625,
      region: 'Midlands and East of England',
      today: ['NHS Essex Integrated Care Board'],
    })
    expect(row?.perHead).toBeCloseTo(382_625_000 / 308_763, 6)
  })

  it('have no budget per head where allocations are for other borders', () => {
    for (const ods of ['01H', '01K']) expect(rows.find(({ area }) => area.ods === ods)?.perHead).toBeUndefined()
  })

  it('have all 207 budgets and regions', () => {
    expect(rows.filter(({ budget, region }) => budget !== undefined && region !== undefined)).toHaveLength(207)
  })

  it('have, in another edition, the budgets of those areas alone whose borders are the same', () => {
    const later = rowsOf('ccg2018')
    expect(later.find(({ area }) => area.ods === '07H')?.budget).toBe(382625)
    expect(later.find(({ area }) => area.name === 'NHS Leeds CCG')?.budget).toBeUndefined()
    expect(rowsOf('icb2026').every(({ budget }) => budget === undefined)).toBe(true)
  })
})

describe('a list', () => {
  it('finds by code or by the start of words', () => {
    expect(filterRows(rows, '07h').map(({ area }) => area.name)).toEqual(['NHS West Essex CCG'])
    expect(filterRows(rows, 'ess we').map(({ area }) => area.name)).toEqual(['NHS West Essex CCG'])
    expect(filterRows(rows, '')).toHaveLength(207)
    expect(filterRows(rows, 'zzz')).toEqual([])
  })

  it.each([false, true])('puts rows without a value last, descending %s', descending => {
    const sorted = sortRows(rows, 'perHead', descending)
    expect(
      sorted
        .slice(-2)
        .map(({ area }) => area.ods)
        .sort(),
    ).toEqual(['01H', '01K'])
    const [first, second] = sorted as [(typeof sorted)[0], (typeof sorted)[0]]
    expect(first.perHead! > second.perHead!).toBe(descending)
  })

  it('groups by region, regions in order, rows as they were', () => {
    const groups = groupRows(sortRows(rows, 'residents', true))
    expect(groups.map(([name, { length }]) => [name, length])).toContainEqual(['London', 32])
    expect(groups.map(([name]) => name)).toEqual(groups.map(([name]) => name).toSorted())
    const london = groups.find(([name]) => name === 'London')![1].map(({ area }) => area.residents2017)
    expect(london).toEqual(london.toSorted((a, b) => b - a))
  })
})
