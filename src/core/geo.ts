/** Shapes of the files in `public/geo`, and the words that the whole program uses for places. */
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A position in degrees, WGS84. */
export interface Point {
  readonly lat: number
  readonly long: number
}

/** West, south, east, north in degrees, WGS84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Properties of one cell: one of the 219 pieces of England that no edition ever divides. */
export interface CellProperties {
  /** GSS code of its area in each edition, in the order of `EDITIONS`. */
  readonly areas: readonly string[]
  /** Residents in mid-2017 (ONS). */
  readonly residents: number
}

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

/** One CCG, sub-ICB location or ICB. A record serves all editions in which its code, name and cells are the same. */
export interface Area {
  /** Nine characters: `E38000197`. */
  readonly gss: string
  /** Three to five characters: `07H`. */
  readonly ods: string
  /** As ONS publishes it: `NHS West Essex CCG`. */
  readonly name: string
  /** Positions in `EDITIONS` of the editions in which it existed so. */
  readonly editions: readonly number[]
  /** Residents in mid-2017 and mid-2019 (ONS), summed over its LSOAs. */
  readonly residents2017: number
  readonly residents2019: number
  /** Land area in square kilometres, to one decimal. */
  readonly km2: number
  readonly bounds: Bounds
  /** A point well inside it, for its name: longitude, latitude in degrees. */
  readonly label: readonly [long: number, lat: number]
}

/** `areas.json` */
export interface AreaTable {
  readonly areas: readonly Area[]
}

/** `places.json`: English towns, most populous first, as columns. Positions in 1e-4 degrees. */
export interface PlaceTable {
  readonly names: readonly string[]
  readonly lat: readonly number[]
  readonly long: readonly number[]
  readonly population: readonly number[]
}

/** `directory/index.json`: every outcode that has a shard, by postcode area: `{ "CM": "0 1 2 … 16" }`. */
export type OutcodeIndex = Readonly<Record<string, string>>
