import { describe, expect, it } from 'vitest'
import { cellsOfArea } from '../../../../src/core/areas/cellsOfArea.ts'
import { type CareOfCell, nearestPractices, type TrustTable, trustsOf } from '../../../../src/core/care/care.ts'
import { readHistory, readJson } from '../../compiled.ts'

const { atlas, cells } = readHistory()
const practicesOf = (areaCells: readonly number[]) =>
  areaCells.flatMap(cell => readJson<CareOfCell>(`care/${cell}.json`))

describe('practices of today', () => {
  it('of an area are those of its cells, and of all areas of an edition all there are', () => {
    const all = atlas.in('icb2026').map(({ gss }) => practicesOf(cellsOfArea(cells, gss, 'icb2026')).length)
    expect(all.every(count => count > 0)).toBe(true)
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(6207)
  })

  it('are the nearest first, or by name without a place', () => {
    const practices = practicesOf(cellsOfArea(cells, 'E38000197', 'ccg2017'))
    const ranged = nearestPractices(practices, { lat: 51.7043, long: 0.12395 })
    const metres = ranged.map(({ metres }) => metres!)
    expect(metres).toEqual([...metres].sort((a, b) => a - b))
    expect(ranged[0]?.practice.postcode).toMatch(/^CM16 /)
    const names = nearestPractices(practices, undefined).map(({ practice }) => practice.name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')))
  })
})

describe('trusts of today', () => {
  const table = readJson<TrustTable>('trusts.json')

  it('of a place are those of its board of 2022, of an area those of all that it came to', () => {
    const gss = atlas.get('ccg2017', '01Y')!.gss
    const areaCells = cellsOfArea(cells, gss, 'ccg2017')
    const boards = (cell: number | undefined) => [
      ...new Set(trustsOf(table, { gss, edition: 'ccg2017', cell }, cells, atlas).map(({ board }) => board)),
    ]
    expect(boards(undefined).sort()).toEqual(['QJ2', 'QOP'])
    expect(areaCells.flatMap(cell => boards(cell)).sort()).toEqual(['QJ2', 'QOP'])
  })

  it('have telephones and websites, where the list has them', () => {
    expect(table.trusts).toHaveLength(202)
    expect(table.trusts.filter(({ phone }) => phone)).toHaveLength(190)
    expect(table.trusts.filter(({ website }) => website)).toHaveLength(201)
  })
})
