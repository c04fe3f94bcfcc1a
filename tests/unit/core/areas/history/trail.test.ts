import { describe, expect, it } from 'vitest'
import { EDITION_IDS } from '../../../../../src/core/areas/editions.ts'
import { changesOf, trailCsv, trailOf, trailTsv } from '../../../../../src/core/areas/history/trail.ts'
import { readHistory } from '../../../compiled.ts'

const { cells, atlas } = readHistory()
const trailOfArea = (ods: string) => {
  const { gss } = atlas.get('ccg2017', ods)!
  return trailOf(cells.find(({ areas }) => areas[2] === gss)!, atlas)
}

describe('the history of one cell', () => {
  it('has the area of each of the ten editions', () => {
    const trail = trailOfArea('07H')
    expect(trail.map(({ edition }) => edition.id)).toEqual(EDITION_IDS)
    expect([...new Set(trail.map(({ area }) => area.name))]).toEqual([
      'NHS West Essex CCG',
      'NHS Hertfordshire and West Essex ICB - 07H',
      'NHS Hertfordshire and West Essex Integrated Care Board',
      'NHS Essex Integrated Care Board',
    ])
  })

  it('has one row for years that are alike', () => {
    expect(changesOf(trailOfArea('07H')).map(({ edition }) => edition.id)).toEqual([
      ...['ccg2015', 'sicbl2022', 'icb2022', 'icb2026'],
    ])
  })

  it('is a CSV as RFC 4180 says, quoted where a name has a comma', () => {
    const lines = trailCsv('BA1 1AA', trailOfArea('11E')).split('\r\n')
    expect(lines[0]).toBe('asked,edition,in_force_from,area,nhs_code,ons_code')
    expect(lines[1]).toBe('BA1 1AA,ccg2015,2015-07-01,NHS Bath and North East Somerset CCG,11E,E38000009')
    expect(lines[6]).toBe(
      'BA1 1AA,ccg2020,2020-04-01,"NHS Bath and North East Somerset, Swindon and Wiltshire CCG",92G,E38000231',
    )
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toBe('')
  })

  it('quotes whatever was asked about', () => {
    expect(trailCsv('the "Hope", Derbyshire', trailOfArea('07H').slice(0, 1)).split('\r\n')[1]).toBe(
      '"the ""Hope"", Derbyshire",ccg2015,2015-07-01,NHS West Essex CCG,07H,E38000197',
    )
  })

  it('is copied as a table with tabs', () => {
    const lines = trailTsv(trailOfArea('07H')).trimEnd().split('\n')
    expect(lines).toHaveLength(11)
    expect(lines.every(line => line.split('\t').length === 5)).toBe(true)
  })
})
