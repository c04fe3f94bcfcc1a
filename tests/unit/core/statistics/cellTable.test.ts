import { describe, expect, it } from 'vitest'
import { EDITION_IDS } from '../../../../src/core/areas/editions.ts'
import { type CellTable, figuresOf } from '../../../../src/core/statistics/cellTable.ts'
import type { Profile } from '../../../../src/core/statistics/profile.ts'
import { readHistory, readJson } from '../../compiled.ts'

const { cells, atlas } = readHistory()
const table = readJson<CellTable>('cells.json')

describe('figures added up from cells', () => {
  it('are those of the profile, for each of the 207 CCGs of April 2017', () => {
    for (const area of atlas.in('ccg2017')) {
      const profile = readJson<Profile>(`profiles/${area.gss}.json`)
      const { ages2019, districts } = figuresOf(table, cells, area, 'ccg2017')
      expect(ages2019).toEqual(profile.ages2019)
      expect(districts).toEqual(profile.districts)
    }
  })

  it('count everyone of every area of every edition, and neighbours know each other', () => {
    for (const edition of EDITION_IDS) {
      const figures = new Map(atlas.in(edition).map(area => [area, figuresOf(table, cells, area, edition)]))
      for (const [area, { ages2019, districts, neighbours }] of figures) {
        expect(ages2019.reduce((sum, count) => sum + count, 0)).toBe(area.residents2019)
        expect(districts.reduce((sum, { residents }) => sum + residents, 0)).toBe(area.residents2017)
        for (const gss of neighbours) expect(figures.get(atlas.get(edition, gss)!)!.neighbours).toContain(area.gss)
      }
    }
  })

  it('know the neighbours of West Essex', () => {
    const { neighbours } = figuresOf(table, cells, atlas.get('ccg2017', '07H')!, 'ccg2017')
    expect(neighbours.map(gss => atlas.get('ccg2017', gss)!.name)).toEqual(
      expect.arrayContaining(['NHS Mid Essex CCG', 'NHS East and North Hertfordshire CCG', 'NHS Enfield CCG']),
    )
  })

  it('give the Isle of Wight no neighbour', () => {
    expect(figuresOf(table, cells, atlas.get('ccg2017', '10L')!, 'ccg2017').neighbours).toEqual([])
  })
})
