/** Do the polygons give postcodes without an allocation the district that ONS gives them? */
import { booleanPointInPolygon, pointToLineDistance } from '@turf/turf'
import Flatbush from 'flatbush'
import type { Position } from 'geojson'
import { degreesAround } from '../../src/core/finder/locate/distance.ts'
import type { Point } from '../../src/core/geo.ts'
import { openPostcodes, SUPPLEMENT } from '../postcodes.ts'
import { openTable, readLsoas } from '../sources.ts'
import { PUBLISHED } from '../successions.ts'

/** What can be said of a postcode whose polygon lies in another district. */
export const KINDS = {
  sameAreas: 'in a neighbouring district of the same areas in every edition: the answer is the same',
  border:
    'within 100 m of the other district: the border runs between the houses of the postcode, or ONS rounds its position',
  near: 'within 1 km of it: its position is the first house of a street, or of a new estate that crosses the border',
  far: 'farther away: one of the two positions is wrong; ours stays',
  water: 'in no polygon: on a pier, a shore or the border of Wales or Scotland',
} as const

type Kind = keyof typeof KINDS

export interface DistrictReport {
  readonly checked: number
  /** Those that have no position, so no polygon. */
  readonly without: number
  readonly kinds: Readonly<Record<Kind, { count: number; readonly examples: string[] }>>
}

const EXAMPLES = 3
/** Metres. */
const [BORDER, NEAR] = [100, 1000]

interface Lsoa {
  readonly rings: readonly Position[][]
  readonly district: string
  /** Codes of its areas in every edition. */
  readonly areas: string
}

/** @throws SourceError when a table is missing or malformed */
export async function countDistricts(sources: string): Promise<DistrictReport> {
  const { index, lsoas } = await readIndex(sources)
  const expected = await readExpected(sources)
  const found: { pcds: string; point: Point; lsoa: Lsoa | undefined }[] = []
  let without = 0
  for await (const row of openPostcodes(sources)) {
    if (!expected.has(row.text('pcds'))) continue
    const [lat, long] = [row.numberOrNull('lat'), row.numberOrNull('long')]
    if (lat === null || long === null) without++
    else found.push({ pcds: row.text('pcds'), point: { lat, long }, lsoa: lsoaAt({ lat, long }, index, lsoas) })
  }
  const today = successors(found.map(({ pcds, lsoa }) => [lsoa?.district ?? '', expected.get(pcds)!]))
  const kinds = Object.fromEntries(Object.keys(KINDS).map(kind => [kind, { count: 0, examples: [] as string[] }]))
  for (const { pcds, point, lsoa } of found) {
    const district = expected.get(pcds)!
    if (lsoa && today.get(lsoa.district) === district) continue
    const others = neighbours(point, index, lsoas).filter(other => today.get(other.district) === district)
    const kind = kinds[kindOf(point, lsoa, others)]!
    if (kind.count++ < EXAMPLES) kind.examples.push(`${pcds} ${lsoa ? today.get(lsoa.district) : 'none'} → ${district}`)
  }
  return { checked: expected.size, without, kinds: kinds as DistrictReport['kinds'] }
}

function kindOf(point: Point, lsoa: Lsoa | undefined, others: readonly Lsoa[]): Kind {
  if (!lsoa) return 'water'
  const metres = Math.min(...others.map(other => distanceTo(point, other)))
  if (metres > NEAR) return 'far'
  const nearest = others.find(other => distanceTo(point, other) === metres)!
  if (nearest.areas === lsoa.areas) return 'sameAreas'
  return metres <= BORDER ? 'border' : 'near'
}

async function readExpected(sources: string): Promise<Map<string, string>> {
  const expected = new Map<string, string>()
  for await (const row of openTable(sources, SUPPLEMENT, ['pcds', 'LAD25CD', 'why'])) {
    if (row.text('why') === 'no_lsoa11') expected.set(row.text('pcds'), row.required('LAD25CD'))
  }
  return expected
}

async function readIndex(sources: string) {
  const columns = PUBLISHED.map(({ column }) => column)
  const known = new Map<string, Pick<Lsoa, 'district' | 'areas'>>()
  for await (const row of openTable(sources, 'lsoa11_areas.csv.gz', ['LSOA11CD', 'LAD22CD', ...columns])) {
    const areas = columns.map(column => row.text(column)).join()
    known.set(row.text('LSOA11CD'), { district: row.text('LAD22CD'), areas })
  }
  const lsoas: Lsoa[] = []
  for await (const { properties, geometry } of readLsoas(sources)) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const rings of polygons) lsoas.push({ rings, ...known.get(properties.LSOA11CD)! })
  }
  const index = new Flatbush(lsoas.length)
  for (const { rings } of lsoas) {
    const [longs, lats] = [rings[0]!.map(([x]) => x!), rings[0]!.map(([, y]) => y!)]
    index.add(Math.min(...longs), Math.min(...lats), Math.max(...longs), Math.max(...lats))
  }
  index.finish()
  return { index, lsoas }
}

function lsoaAt({ lat, long }: Point, index: Flatbush, lsoas: readonly Lsoa[]): Lsoa | undefined {
  const at = index
    .search(long, lat, long, lat)
    .find(at => booleanPointInPolygon([long, lat], { type: 'Polygon', coordinates: lsoas[at]!.rings as Position[][] }))
  return at === undefined ? undefined : lsoas[at]
}

function neighbours(point: Point, index: Flatbush, lsoas: readonly Lsoa[]): Lsoa[] {
  const [dLong, dLat] = degreesAround(point, NEAR)
  const { lat, long } = point
  return index.search(long - dLong, lat - dLat, long + dLong, lat + dLat).map(at => lsoas[at]!)
}

function distanceTo({ lat, long }: Point, { rings }: Lsoa): number {
  return pointToLineDistance([long, lat], { type: 'LineString', coordinates: rings[0]! }, { units: 'meters' })
}

/** Districts were recoded and joined after 2022: of each, the district that most of its postcodes are in today. */
function successors(pairs: readonly (readonly [old: string, now: string])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const [old, now] of pairs) {
    const byNow = counts.get(old) ?? new Map<string, number>()
    counts.set(old, byNow)
    byNow.set(now, (byNow.get(now) ?? 0) + 1)
  }
  return new Map([...counts].map(([old, byNow]) => [old, [...byNow].sort((a, b) => b[1] - a[1])[0]![0]]))
}
