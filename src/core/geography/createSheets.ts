/** An area among its neighbours on the context of the map, as paths and names: for its page, the picture of its link, and paper. */
import type { EditionId } from '../areas/editions.ts'
import type { Place } from '../finder/search.ts'
import type { Area } from '../geo.ts'
import type { AreaPolygons } from './areaPolygons.ts'
import { boundsOverlap } from './bounds.ts'
import { CONTEXT_SETS, type ContextSet } from './context.ts'
import type { DecodedTile } from './decodeTile.ts'
import { createPictureProjection, type PictureProjection } from './pictureProjection.ts'
import { inksOf, type SheetInk, type SheetTile, tilesOfSheet } from './sheetContext.ts'
import { arrangeNames, type SheetName } from './sheetNames.ts'

export interface SheetArea {
  readonly area: Area
  /** SVG path data. */
  readonly path: string
}

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly chosen: SheetArea
  readonly others: readonly SheetArea[]
  /** Land of the neighbouring countries, below the areas. */
  readonly land: readonly SheetInk[]
  /** Above the areas, the lowest first. */
  readonly inks: readonly SheetInk[]
  /** Sets of tiles that it shows, to be credited. */
  readonly sets: readonly ContextSet[]
  /** The names that fit. */
  readonly names: readonly SheetName[]
}

export interface SheetSize {
  readonly width: number
  readonly height: number
  /** Around the area, as a fraction of width and height. */
  readonly margin: number
  /** Units of the picture. */
  readonly textSize: number
  /** True for a picture beside which the areas are named. */
  readonly namesTownsOnly?: boolean
}

/** What areas stand on. */
export interface SheetGround {
  /** Undefined where there is none. */
  tile(tile: SheetTile): DecodedTile | undefined
  /** By population, the greatest first. */
  readonly towns: readonly Place[]
}

export const BARE: SheetGround = { tile: () => undefined, towns: [] }

export type Sheets = (chosen: Area, size: SheetSize, ground: SheetGround) => Sheet

/** @param areas of the edition */
export function createSheets(polygons: AreaPolygons, edition: EditionId, areas: readonly Area[]): Sheets {
  return (chosen, size, ground) => {
    const projection = projectionOf(chosen, size)
    const draw = (area: Area): SheetArea => ({ area, path: projection.path(polygons.of(edition, area.gss)) })
    const others = areasOnSheet(chosen, size, areas)
      .filter(area => area !== chosen)
      .map(draw)
      .filter(({ path }) => path)
    const tiles = tilesOfSheet(projection).flatMap(tile => {
      const decoded = ground.tile(tile)
      return decoded ? [{ set: tile.set, decoded }] : []
    })
    const inks = inksOf(
      projection,
      tiles.map(({ decoded }) => decoded),
    )
    return {
      ...{ width: size.width, height: size.height, chosen: draw(chosen), others },
      land: inks.filter(({ layer }) => layer === 'land'),
      inks: inks.filter(({ layer }) => layer !== 'land'),
      sets: CONTEXT_SETS.filter(set => tiles.some(tile => tile.set === set)),
      names: arrangeNames(
        projection,
        {
          chosen,
          others: others.map(({ area }) => area),
          towns: ground.towns,
          countries: tiles.flatMap(({ decoded }) => decoded.names.filter(({ kind }) => kind === 'country')),
        },
        size,
      ),
    }
  }
}

/** The areas that a sheet may show, the chosen one among them. */
export function areasOnSheet(chosen: Area, size: SheetSize, areas: readonly Area[]): Area[] {
  const { view } = projectionOf(chosen, size)
  return areas.filter(({ bounds }) => boundsOverlap(bounds, view))
}

export function projectionOf(area: Area, { width, height, margin }: SheetSize): PictureProjection {
  return createPictureProjection(area.bounds, width, height, margin)
}
