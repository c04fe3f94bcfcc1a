import type { EditionId } from '../../../core/areas/editions.ts'
import type { Area, CellTopology } from '../../../core/geo.ts'
import { type AreaPolygons, createAreaPolygons } from '../../../core/geography/areaPolygons.ts'
import { unpackTiles } from '../../../core/geography/context.ts'
import {
  areasOnSheet,
  BARE,
  projectionOf,
  type SheetGround,
  type SheetSize,
} from '../../../core/geography/createSheets.ts'
import { createDetailAreas } from '../../../core/geography/detailAreas.ts'
import { tilesOfSheet } from '../../../core/geography/sheetContext.ts'
import { DETAIL_ZOOM } from '../../../core/geography/zooms.ts'
import { loadBorder, loadContextIndex, loadContextTile } from '../../../data/geo.ts'

export interface SheetParts {
  readonly polygons: AreaPolygons
  readonly tile: SheetGround['tile']
}

export interface SheetRequest {
  readonly area: Area
  readonly edition: EditionId
  /** Of the edition. */
  readonly areas: readonly Area[]
  readonly topology: CellTopology
  readonly size: SheetSize
}

/** What the sheet of an area is drawn by. Never rejects: a map with the overview's borders and without its context is a map. */
export async function loadSheetParts(request: SheetRequest): Promise<SheetParts> {
  const overview = createAreaPolygons(request.topology)
  const [polygons, tile] = await Promise.all([
    loadPolygons(request, overview).catch(() => overview),
    loadTiles(request).catch(() => BARE.tile),
  ])
  return { polygons, tile }
}

async function loadPolygons(request: SheetRequest, overview: AreaPolygons): Promise<AreaPolygons> {
  const { area, edition, areas, topology, size } = request
  if (projectionOf(area, size).zoom < DETAIL_ZOOM) return overview
  const detail = createDetailAreas(topology)
  const cells = areasOnSheet(area, size, areas).flatMap(({ gss }) => overview.cellsOf(edition, gss))
  await Promise.all(cells.map(cell => loadBorder(cell, piece => detail.add(cell, piece))))
  return detail
}

/** Rejects when a tile does not arrive: where it begins, a road would seem to end. */
async function loadTiles({ area, size }: SheetRequest): Promise<SheetGround['tile']> {
  const [index, { decodeTile }] = await Promise.all([
    loadContextIndex(),
    import('../../../core/geography/decodeTile.ts'),
  ])
  const existing = unpackTiles(index)
  const wanted = tilesOfSheet(projectionOf(area, size)).filter(({ path }) => existing.has(path))
  const tiles = await Promise.all(
    wanted.map(async ({ path, coords }) => {
      return [path, decodeTile(new Uint8Array(await loadContextTile(path)), coords)] as const
    }),
  )
  const byPath = new Map(tiles)
  return ({ path }) => byPath.get(path)
}
