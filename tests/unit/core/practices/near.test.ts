import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diskSource } from '../../../../cli/diskSource.ts'
import { createFinder } from '../../../../src/core/finder/finder.ts'
import { type NearRow, type NearTable, nearest, nearFile } from '../../../../src/core/practices/near.ts'
import { readJson } from '../../compiled.ts'

const disk = diskSource(fileURLToPath(new URL('../../../../public/geo', import.meta.url)))
const row = (ods: string, metres: number): NearRow => [ods, ods, 5_200_000 + Math.round(metres / 1.11195), 0, '07H']

describe('the nearest practices', () => {
  it('are nearest first, those of one house by code', () => {
    const rows = [row('C', 500), row('B', 100), row('D', 900), row('A', 500)]
    expect(nearest(rows, { lat: 52, long: 0 }, 3).map(({ ods }) => ods)).toEqual(['B', 'A', 'C'])
  })

  it('are told with their distance', () => {
    expect(nearest([row('A', 300)], { lat: 52, long: 0 }, 3)[0]!.metres).toBeCloseTo(300, 0)
  })

  it('of a cell are the nearest of all England, whosever members they are', async () => {
    const finder = createFinder(disk)
    const all = Array.from({ length: 219 }, (_, cell) => readJson<NearTable>(nearFile(cell)))
    const everywhere = [...new Map(all.flatMap(({ in2017 }) => in2017).map(each => [each[0], each])).values()]
    for (const postcode of [
      'CM16 6TN',
      'AL4 0HG',
      'AL5 3NG',
      'TR19 7AA',
      'M1 1AE',
      'TD15 1AA',
      'NE66 1AA',
      'EC1A 1BB',
    ]) {
      const answer = await finder.find(postcode)
      if (answer.kind !== 'postcode') throw new Error(`${postcode}: ${answer.kind}`)
      const inCell = nearest(all[answer.cell]!.in2017, answer.point, 3)
      expect(inCell, postcode).toEqual(nearest(everywhere, answer.point, 3))
    }
  })
})
