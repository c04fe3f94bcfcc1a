import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { isBetweenBanks } from '../../../../../src/core/finder/locate/banks.ts'

const HERE = { lat: 52, long: 0 }
/** Degrees of a metre at 52° north. */
const [EAST, NORTH] = [1 / (111_195 * Math.cos((52 * Math.PI) / 180)), 1 / 111_195]

/** A box of land, in metres from here. */
function land(west: number, south: number, east: number, north: number): Position[] {
  const at = (x: number, y: number) => [x * EAST, 52 + y * NORTH]
  return [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]
}

describe('between two banks', () => {
  it.each<[string, Position[][], boolean]>([
    ['in a river of 200 m', [land(-9000, 100, 9000, 900), land(-9000, -900, 9000, -100)], true],
    ['at the bank of a river of 900 m', [land(-9000, 5, 9000, 900), land(-9000, -3000, 9000, -895)], true],
    ['where the other bank is out of reach', [land(-9000, 100, 9000, 900), land(-9000, -3000, 9000, -1100)], false],
    ['off a straight coast', [land(-9000, 1, 9000, 3000)], false],
    ['far from all land', [land(-9000, 1100, 9000, 3000)], false],
    [
      'in a dock that is open to the south',
      [land(-300, -50, -100, 200), land(-300, 50, 300, 200), land(100, -50, 300, 200)],
      true,
    ],
    ['beside an island in the sea', [land(-100, 50, 100, 250)], false],
    ['between two islands', [land(-100, 50, 100, 250), land(-100, -250, 100, -50)], true],
    ['in the corner of a bay', [land(-9000, 100, 9000, 900), land(100, -9000, 900, 9000)], true],
    ['with no land at all', [], false],
  ])('%s', (_, rings, expected) => expect(isBetweenBanks(HERE, rings, 1000)).toBe(expected))
})
