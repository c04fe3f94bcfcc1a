/** `borders/‹cell›.json` and `borders/index.json`: the 20 m borders in pieces. */
import * as v from 'valibot'
import { count } from './values.ts'

const pair = v.strictTuple([v.number(), v.number()])
const integer = v.pipe(v.number(), v.integer())

/** A cell at 20 m, a piece of `detail.json` that is complete by itself. */
export const borderPiece = v.pipe(
  v.strictObject({
    /** As in `CellTopology`. */
    stamp: count,
    transform: v.strictObject({ scale: pair, translate: pair }),
    type: v.picklist(['Polygon', 'MultiPolygon']),
    /** Positions in `lines`, as a topology has them. */
    arcs: v.pipe(v.array(v.pipe(v.array(v.union([integer, v.array(integer)])), v.minLength(1))), v.minLength(1)),
    /** Of each line, its number in `detail.json`: two cells that share a border have lines with the same number. */
    ids: v.pipe(v.array(count), v.minLength(1)),
    /** Steps from point to point: x, y, x, y … */
    lines: v.array(v.pipe(v.array(integer), v.minLength(4))),
  }),
  v.check(({ type, arcs, ids, lines }) => {
    const isNested = arcs.flat().every(ring => Array.isArray(ring) === (type === 'MultiPolygon'))
    const isThere = arcs.flat(2).every(arc => (arc < 0 ? ~arc : arc) < lines.length)
    return isNested && isThere && ids.length === lines.length && lines.every(({ length }) => length % 2 === 0)
  }),
)

/** Degrees. */
const step = v.pipe(v.number(), v.minValue(0.01), v.maxValue(10))

/** Which cells are in each tile of a grid. */
export const borderIndex = v.strictObject({
  stamp: count,
  /** The grid's corner, degrees. */
  west: v.number(),
  south: v.number(),
  /** Width and height of a tile. */
  step: v.strictTuple([step, step]),
  /** Runs of tiles by row, the southernmost row first: `12*3 12+17 -`. */
  rows: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^(?:-|\d+(?:\+\d+)*)(?:\*\d{1,3})?(?: (?:-|\d+(?:\+\d+)*)(?:\*\d{1,3})?)*$/))),
    v.minLength(1),
  ),
})
