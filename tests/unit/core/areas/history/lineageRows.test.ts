import { describe, expect, it } from 'vitest'
import { EDITION_IDS } from '../../../../../src/core/areas/editions.ts'
import { lineageLinks, lineageRows } from '../../../../../src/core/areas/history/lineageRows.ts'
import { readHistory } from '../../../compiled.ts'

const history = readHistory()

function rowsOf(edition: (typeof EDITION_IDS)[number], code: string): string[] {
  return lineageRows(history, history.atlas.get(edition, code)!, edition).map(
    ({ editions, nodes }) =>
      `${editions.join(' ')}: ${nodes.map(node => `${node.area.name} ${Math.round(node.share * 100)}`).join(', ')}`,
  )
}

describe('the rows of a lineage', () => {
  it('show three areas of Manchester becoming one, and its board', () => {
    expect(rowsOf('ccg2017', '14L')).toEqual([
      'ccg2015 ccg2016: NHS Central Manchester CCG 36, NHS North Manchester CCG 34, NHS South Manchester CCG 30',
      'ccg2017 ccg2018 ccg2019 ccg2020 ccg2021: NHS Manchester CCG 100',
      'sicbl2022: NHS Greater Manchester ICB - 14L 100',
      'icb2022 icb2026: NHS Greater Manchester Integrated Care Board 100',
    ])
  })

  it('show Cumbria shared out 63 to 37', () => {
    expect(rowsOf('ccg2016', 'E38000041')).toEqual([
      'ccg2015 ccg2016: NHS Cumbria CCG 100',
      'ccg2017 ccg2018 ccg2019 ccg2020 ccg2021: NHS North Cumbria CCG 63, NHS Morecambe Bay CCG 37',
      'sicbl2022: NHS North East and North Cumbria ICB - 01H 63, NHS Lancashire and South Cumbria ICB - 01K 37',
      'icb2022 icb2026: NHS North East and North Cumbria Integrated Care Board 63, NHS Lancashire and South Cumbria Integrated Care Board 37',
    ])
  })

  it('hold every person of every area of every edition, in every edition, and every ribbon between two rows', () => {
    for (const edition of EDITION_IDS) {
      for (const area of history.atlas.in(edition)) {
        const rows = lineageRows(history, area, edition)
        expect(rows.flatMap(({ editions }) => editions)).toEqual(EDITION_IDS)
        for (const [i, row] of rows.entries()) {
          expect(row.nodes.reduce((sum, { residents }) => sum + residents, 0)).toBe(area.residents2017)
          const next = rows[i + 1]
          if (!next) continue
          const links = lineageLinks(history, row, next)
          expect(links.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
          for (const { from, to, share } of links) {
            expect(from + share).toBeLessThan(1 + 1e-9)
            expect(to + share).toBeLessThan(1 + 1e-9)
          }
        }
      }
    }
  })
})
