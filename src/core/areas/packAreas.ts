import type { Area, AreaTable } from '../geo.ts'
import { writeSigned } from '../geography/symbols.ts'

/** `areas.json` by columns: what is alike stands together, and a shape that several areas have stands once. */
export interface PackedAreas {
  /** The numbers in the codes: `E38000197` is 38000197. Each after the first is the step from the one before. */
  readonly gss: readonly number[]
  readonly ods: readonly string[]
  readonly name: readonly string[]
  readonly editions: readonly (readonly number[])[]
  /** By position of the area. */
  readonly recoded: Readonly<Record<number, string>>
  /** Position of each area's shape, as the step from the one that would be next if all were new; then the shapes, column by column. */
  readonly shapes: string
}

/** What areas share that are the same cells. */
type Shape = Pick<Area, 'residents2017' | 'residents2019' | 'km2' | 'bounds' | 'label'>

/** Of a degree, and of a square kilometre, that the whole numbers count. */
export const [DEGREE, KM2] = [10_000, 10]

export function packAreas({ areas }: AreaTable): PackedAreas {
  const shapes = new Map<string, { at: number; columns: readonly number[] }>()
  const steps = areas.map(area => {
    const columns = columnsOf(area)
    const isNew = !shapes.has(columns.join())
    if (isNew) shapes.set(columns.join(), { at: shapes.size, columns })
    return isNew ? 0 : shapes.size - shapes.get(columns.join())!.at
  })
  const rows = [...shapes.values()].map(({ columns }) => columns)
  const columns = rows[0]?.flatMap((_, column) => rows.map(row => row[column]!)) ?? []
  return {
    gss: areas.map(({ gss }, i) => numberIn(gss) - (i === 0 ? 0 : numberIn(areas[i - 1]!.gss))),
    ods: areas.map(({ ods }) => ods),
    name: areas.map(({ name }) => name),
    editions: areas.map(({ editions }) => [...editions]),
    recoded: Object.fromEntries(areas.flatMap(({ recoded }, i) => (recoded === undefined ? [] : [[i, recoded]]))),
    shapes: [...steps, ...columns].map(writeSigned).join(''),
  }
}

/** The name's place, and the way from there to each side: small numbers. */
function columnsOf({ residents2017, residents2019, km2, bounds, label }: Shape): readonly number[] {
  const [long, lat] = label.map(toUnits) as [number, number]
  const [west, south, east, north] = bounds.map(toUnits) as [number, number, number, number]
  const ways = [long - west, lat - south, east - long, north - lat]
  return [residents2017, residents2019 - residents2017, Math.round(km2 * KM2), long, lat, ...ways]
}

const toUnits = (degrees: number) => Math.round(degrees * DEGREE)
const numberIn = (gss: string) => Number(gss.slice(1))
