/** `cells.json`: who lives in the 219 cells. */
import * as v from 'valibot'
import { district } from './profile.ts'
import { count } from './values.ts'

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
