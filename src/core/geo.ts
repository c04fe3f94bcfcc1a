/** Shapes of the files in `public/geo` that everything else builds on; the schemas say what each field means. */
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { areaTable } from './schemas/areas.ts'
import type { borderIndex, borderPiece } from './schemas/borders.ts'
import type { namedPoint } from './schemas/land.ts'
import type { outcodeIndex } from './schemas/outcodes.ts'
import type { placeTable } from './schemas/places.ts'
import type { cellProperties } from './schemas/topology.ts'
import type { Checked } from './schemas/values.ts'

/** A position in degrees, WGS84. */
export interface Point {
  readonly lat: number
  readonly long: number
}

/** West, south, east, north in degrees, WGS84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Properties of one cell: one of the 219 pieces of England that no edition ever divides. */
export type CellProperties = Checked<typeof cellProperties>

/**
 * `overview.json` and `detail.json`: the same 219 cells, in the same order, at two resolutions. A cell's number is its
 * position in `objects.cells.geometries`.
 */
export interface CellTopology extends Topology<{ cells: GeometryCollection<CellProperties> }> {
  /**
   * How far, in metres, a border drawn here can lie from the 20 m border. A point farther than this from every border
   * of the overview is in the same cell at both resolutions. 0 for the detail itself.
   */
  readonly deviation: number
  /** Fingerprint of this release of the geometry, 0 to 2³² − 1: equal in both files and in every shard that goes with them. */
  readonly stamp: number
}

export type AreaTable = Checked<typeof areaTable>
export type Area = AreaTable['areas'][number]
export type PlaceTable = Checked<typeof placeTable>
export type OutcodeIndex = Checked<typeof outcodeIndex>
/** `borders/12.json`. */
export type BorderPiece = Checked<typeof borderPiece>
export type BorderIndex = Checked<typeof borderIndex>
export type NamedPoint = Checked<typeof namedPoint>

export interface LandTopology extends Topology {
  readonly countries: readonly NamedPoint[]
  readonly cities: readonly NamedPoint[]
}
