/** What the pipeline's modules hand to each other. */
import type { CellTopology } from '../src/core/geo.ts'

export interface CellsProduct {
  readonly overview: CellTopology
  readonly detail: CellTopology
  /** Number of the cell that each LSOA (2011 code) belongs to. */
  readonly cellOfLsoa: Map<string, number>
  /** For each cell, its area's GSS code in every edition, in the order of `EDITIONS`. */
  readonly areasOfCell: string[][]
}

export interface DirectoryReport {
  /** Outcodes with a shard. */
  readonly shards: number
  /** Postcodes in all shards. */
  readonly postcodes: number
  /** Postcodes whose official cell is not the one that the overview test gives. */
  readonly exceptions: number
}
