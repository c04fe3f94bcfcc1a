/** An area among its neighbours, as paths and names: for its page, the picture of its link, and paper. */
import type { EditionId } from '../areas/editions.ts'
import { shortName } from '../format.ts'
import type { Area, CellTopology } from '../geo.ts'
import { createAreaPolygons } from './areaPolygons.ts'
import { arrangeLabels, type LabelStyle } from './arrangeLabels.ts'
import { boundsOverlap } from './bounds.ts'
import { createPictureProjection } from './pictureProjection.ts'

export interface SheetArea {
  readonly area: Area
  /** SVG path data. */
  readonly path: string
}

export interface SheetName {
  readonly area: Area
  readonly x: number
  readonly y: number
}

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly chosen: SheetArea
  readonly others: readonly SheetArea[]
  /** The names that fit. */
  readonly names: readonly SheetName[]
}

export interface SheetSize {
  readonly width: number
  readonly height: number
  /** Around the area, as a fraction of width and height. */
  readonly margin: number
}

const NAME: LabelStyle = { lineHeight: 18, padding: 3 }
/** Width of a letter, in units of the picture: pages are rendered where no text can be measured. */
const LETTER = 7.6

export type Sheets = (chosen: Area, size: SheetSize) => Sheet

/** @param areas of the edition */
export function createSheets(topology: CellTopology, edition: EditionId, areas: readonly Area[]): Sheets {
  const polygons = createAreaPolygons(topology)
  return (chosen, { width, height, margin }) => {
    const projection = createPictureProjection(chosen.bounds, width, height, margin)
    const draw = (area: Area): SheetArea => ({ area, path: projection.path(polygons.of(edition, area.gss)) })
    const others = areas
      .filter(({ gss, bounds }) => gss !== chosen.gss && boundsOverlap(bounds, projection.view))
      .map(draw)
      .filter(({ path }) => path)
    const candidates = [chosen, ...others.map(({ area }) => area)].map(area => {
      const text = shortName(area.name)
      const [x, y] = projection.point([...area.label])
      const label = { key: area.gss, text, kind: 'name' as const, x, y, weight: area.km2, area }
      return area === chosen ? { ...label, x: clampName(x, measure(text), width), weight: Infinity } : label
    })
    const names = arrangeLabels(candidates, { styles: { name: NAME }, measure, width, height })
    return { width, height, chosen: draw(chosen), others, names }
  }
}

function measure(text: string): number {
  return text.length * LETTER
}

/** Moves the chosen area's name inside, so that it is always shown. */
function clampName(x: number, length: number, width: number): number {
  const least = length / 2 + NAME.padding
  return Math.min(Math.max(x, least), width - least)
}
