/** `overview.json`, `detail.json` and `cells.json`: the borders of the 219 cells, and who lives in them. */
import * as v from 'valibot'
import { EDITIONS } from '../areas/editions.ts'
import { district } from './profile.ts'
import { count, gss } from './values.ts'

/** Arcs are left to the code that unpacks them: checking 100,000 positions would cost more than drawing them. */
export const topology = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.pipe(v.array(v.unknown()), v.minLength(1)),
})

export const cellProperties = v.object({
  /** GSS code of its area in each edition, in the order of `EDITIONS`. */
  areas: v.pipe(v.array(gss), v.length(EDITIONS.length)),
  /** Residents in mid-2017 (ONS). */
  residents: count,
})

export const cellTopology = v.looseObject({
  ...topology.entries,
  deviation: v.pipe(v.number(), v.minValue(0)),
  objects: v.object({
    cells: v.looseObject({
      type: v.literal('GeometryCollection'),
      geometries: v.pipe(
        v.array(v.looseObject({ type: v.picklist(['Polygon', 'MultiPolygon']), properties: cellProperties })),
        v.minLength(1),
      ),
    }),
  }),
})

const cellFigures = v.object({
  /** Residents mid-2019 in five-year bands: 0–4, 5–9 … 85–89, 90 and over. */
  ages2019: v.array(count),
  /** Residents mid-2017 by district: position in `districts`, residents. */
  districts: v.array(v.strictTuple([count, count])),
  /** Numbers of the cells that it shares a border with. */
  neighbours: v.array(count),
})

export const cellTable = v.pipe(
  v.object({
    /** Local authority districts of 2017, by code. */
    districts: v.array(district),
    /** In the order of `overview.json`. */
    cells: v.pipe(v.array(cellFigures), v.minLength(1)),
  }),
  v.check(({ districts: names, cells }) =>
    cells.every(
      ({ districts, neighbours }) =>
        districts.every(([at]) => at < names.length) && neighbours.every(at => at < cells.length),
    ),
  ),
)
