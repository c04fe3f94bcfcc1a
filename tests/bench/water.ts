/** How many points inside England have no CCG: of random ones in an outline that has no rivers, up to the tide, in it. */
import { readFileSync } from 'node:fs'
import { diskSource } from '../../cli/diskSource.ts'
import { createFinder } from '../../src/core/finder/finder.ts'
import { degreesAround } from '../../src/core/finder/locate/distance.ts'
import { createLocator, type Locator } from '../../src/core/finder/locate/locator.ts'
import { type Borderland, openBorderland } from '../../src/core/finder/locate/water.ts'
import type { CellTopology, Point } from '../../src/core/geo.ts'
import { createRandom } from './random.ts'

const GEO = 'public/geo'
const POINTS = 100_000
/** The outline is England closed with a disc of this radius, in metres: water that no such disc fits into is filled. */
const RADIUS = 1000

export async function benchWater(points = POINTS): Promise<void> {
  const read = <T>(path: string) => JSON.parse(readFileSync(`${GEO}/${path}`, 'utf8')) as T
  const england = createLocator(read<CellTopology>('detail.json'))
  const neighbours = openBorderland(read<Borderland>('borderland.json'))
  const finder = createFinder(diskSource(GEO))
  const random = createRandom(14)
  const counts = { inside: 0, before: 0, after: 0 }
  while (counts.inside < points) {
    const point = { lat: 49.86 + random() * 5.96, long: -6.42 + random() * 8.19 }
    const isLand = england.cellAt(point) !== undefined
    if (!isLand && !isFilled(point, england, neighbours)) continue
    counts.inside++
    if (isLand) continue
    counts.before++
    if ((await finder.at(point)).kind !== 'point') counts.after++
  }
  console.log(`${counts.inside.toLocaleString('en-GB')} random points in England's outline without tidal rivers`)
  console.log(`| without a CCG by the cells alone | ${counts.before} |`)
  console.log(`| without a CCG as the finder answers | ${counts.after} |`)
}

/** Nearer to England than to a neighbour, and in no disc without land. */
function isFilled(point: Point, england: Locator, neighbours: Locator): boolean {
  const [nearest] = england.bordersNear(point, RADIUS)
  if (!nearest || neighbours.cellAt(point) !== undefined) return false
  if (neighbours.bordersNear(point, nearest.metres).length > 0) return false
  const [dLong, dLat] = degreesAround(point, RADIUS)
  for (let out = 0; out <= 1; out += 1 / 12) {
    for (let turn = 0; turn < 48; turn++) {
      const angle = (turn / 48) * 2 * Math.PI
      const centre = { lat: point.lat + Math.sin(angle) * out * dLat, long: point.long + Math.cos(angle) * out * dLong }
      if (isFree(centre, england) && isFree(centre, neighbours)) return false
    }
  }
  return true
}

function isFree(centre: Point, land: Locator): boolean {
  return land.cellAt(centre) === undefined && land.bordersNear(centre, RADIUS).length === 0
}
