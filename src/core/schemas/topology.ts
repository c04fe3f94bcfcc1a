/** `overview.json` and `detail.json`: the borders of the 219 cells. */
import * as v from 'valibot'
import { EDITIONS } from '../areas/editions.ts'
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
