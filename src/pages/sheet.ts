/** A CCG's shape among its neighbours, as paths: the page draws it, and so does the picture for links. */
import { merge } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import { DEFAULT_EDITION, editionIndex } from '../core/areas/editions.ts'
import { shortName } from '../core/format.ts'
import type { Area, CellProperties, CellTopology } from '../core/geo.ts'
import { createProjection, overlap, type Projection } from './projection.ts'

export interface Drawn {
  readonly area: Area
  readonly path: string
  /** Where its name goes; undefined when it is out of the picture. */
  readonly label: readonly [x: number, y: number] | undefined
}

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly own: Drawn
  readonly others: readonly Drawn[]
}

export interface SheetFrame {
  readonly width: number
  readonly height: number
  /** Around the CCG, as a part of the width and height. */
  readonly margin: number
}

/** Room that a name needs on either side of its point, in units of the picture. */
const LABEL_ROOM = { x: 4.4, y: 12 }

export function createSheets(topology: CellTopology, areas: readonly Area[]) {
  const index = editionIndex(DEFAULT_EDITION)
  const shapes = new Map(areas.map(({ gss }) => [gss, shapeOf(topology, index, gss)]))
  return (area: Area, { width, height, margin }: SheetFrame): Sheet => {
    const projection = createProjection(area.bounds, width, height, margin)
    const draw = (drawn: Area): Drawn => ({
      area: drawn,
      path: projection.path(shapes.get(drawn.gss)!),
      label: labelIn(drawn, projection),
    })
    const others = areas.filter(other => other.gss !== area.gss && overlap(other.bounds, projection.view))
    return { width, height, own: draw(area), others: others.map(draw).filter(({ path }) => path) }
  }
}

function shapeOf(topology: CellTopology, index: number, gss: string) {
  const cells = topology.objects.cells.geometries.filter(
    ({ properties }) => (properties as CellProperties).areas[index] === gss,
  )
  return merge(topology, cells as (Polygon | MultiPolygon)[]).coordinates
}

function labelIn(area: Area, { point, width, height }: Projection): Drawn['label'] {
  const label = point([...area.label])
  const half = shortName(area.name).length * LABEL_ROOM.x
  const fits = label[0] > half && label[0] < width - half && label[1] > LABEL_ROOM.y && label[1] < height - LABEL_ROOM.y
  return fits ? label : undefined
}
