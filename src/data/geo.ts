/** The app's one source of `public/geo`, and its geometry by name. */
import { borderPath } from '../core/finder/locate/borderPieces.ts'
import type { BorderPiece, CellTopology, LandTopology } from '../core/geo.ts'
import type { ContextIndex } from '../core/geography/context.ts'
import { createGeoSource } from './geoSource.ts'
import { unzip } from './unzip.ts'

export const geoSource = createGeoSource()

export function loadOverview(): Promise<CellTopology> {
  return geoSource.json('overview.json') as Promise<CellTopology>
}

/** Hands on the borders of a cell. Rejects with `GeoFileError`, also when `use` throws: then the piece is not what it must be. */
export async function loadBorder(cell: number, use: (piece: BorderPiece) => void): Promise<void> {
  const path = borderPath(cell)
  const piece = (await geoSource.json(path)) as BorderPiece
  try {
    use(piece)
  } catch (cause) {
    throw geoSource.damaged(path, cause)
  }
}

/** All borders at 20 m, for downloads. */
export function loadDetail(): Promise<CellTopology> {
  return geoSource.json('detail.json') as Promise<CellTopology>
}

/** Land of the neighbouring countries, and the names on the small map. */
export function loadLand(): Promise<LandTopology> {
  return geoSource.json('land.json') as Promise<LandTopology>
}

/** Which tiles of the map's context there are. */
export function loadContextIndex(): Promise<ContextIndex> {
  return geoSource.json('context/index.json') as Promise<ContextIndex>
}

/** A tile of the map's context, unpacked. Rejects where the browser cannot unpack gzip. */
export async function loadContextTile(path: string): Promise<ArrayBuffer> {
  return unzip(await loadPackedTile(path))
}

/** The same, as it arrives. */
export function loadPackedTile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return geoSource.bytes(path) as Promise<Uint8Array<ArrayBuffer>>
}
