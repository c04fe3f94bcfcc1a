import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { diskSource } from '../../../../../cli/diskSource.ts'
import { createFinder } from '../../../../../src/core/finder/finder.ts'
import { openIndex, openPiece } from '../../../../../src/core/finder/locate/borderPieces.ts'
import { createLocator, type Locator } from '../../../../../src/core/finder/locate/locator.ts'
import type { BorderIndex, BorderPiece, CellTopology } from '../../../../../src/core/geo.ts'
import { createRandom } from '../../../../bench/random.ts'
import { readJson } from '../../../compiled.ts'

const index = readJson<BorderIndex>('borders/index.json')
const piece = readJson<BorderPiece>('borders/88.json')
const disk = diskSource('public/geo')

describe('the index', () => {
  const tiles: BorderIndex = { stamp: 1, west: 0, south: 50, step: [0.1, 0.1], rows: ['1*2 1+2 2', '- 1*2 2'] }
  const { cellsAround } = openIndex(tiles, 1)

  it.each([
    ['a tile of one cell', 50.05, 0.05, 0, [1]],
    ['a tile with a border', 50.05, 0.25, 0, [1, 2]],
    ['a tile with none', 50.15, 0.05, 0, []],
    ['outside', 51, 0.05, 0, []],
    ['west of it', 50.05, -0.05, 0, []],
    ['near the edge of a tile', 50.05, 0.199, 100, [1, 2]],
    ['far from it', 50.05, 0.15, 100, [1]],
    ['within kilometres', 50.05, 0.05, 30_000, [1, 2]],
    ['at a pole, where a circle has every longitude', 90, 0, 100, []],
    ['at the other', -90, 0, 100, []],
    ['within more than the world', 50.05, 0.05, 1e9, [1, 2]],
    ['far north', 1e300, 0.05, 100, []],
    ['far west', 50.05, -1e300, 100, []],
  ])('%s', (_, lat, long, metres, cells) => expect(cellsAround({ lat, long }, metres)).toEqual(cells))

  it('of another release is refused', () => expect(() => openIndex(index, index.stamp + 1)).toThrow(RangeError))
})

it('a piece of another release is refused', () => {
  expect(() => openPiece(piece, 88, piece.stamp + 1)).toThrow(RangeError)
})

describe('a click near a border', () => {
  let overview: Locator
  beforeAll(() => {
    overview = createLocator(readJson<CellTopology>('overview.json'))
  })

  it('asks for the pieces around it, and never for all', async () => {
    const random = createRandom(3)
    const weights: number[] = []
    for (const { rings } of overview.polygons.filter((_, i) => i % 4 === 0)) {
      const [long, lat] = rings[0]![Math.floor(random() * rings[0]!.length)]!
      const asked: string[] = []
      const finder = createFinder({
        ...disk,
        json(path) {
          asked.push(path)
          return disk.json(path)
        },
      })
      await finder.at({ lat: lat! + 0.0005, long: long! + 0.0005 })
      expect(asked).not.toContain('detail.json')
      const pieces = asked.filter(path => /borders\/\d+/.test(path))
      weights.push(pieces.reduce((sum, path) => sum + gzipSync(JSON.stringify(readJson(path))).length, 0))
    }
    weights.sort((a, b) => a - b)
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThan(30e3)
    expect(weights.at(-1)).toBeLessThan(100e3)
  })
})
