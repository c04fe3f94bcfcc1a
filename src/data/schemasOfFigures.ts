/** What `figures.json` must look like; `src/core/statistics/figureTable.ts` says what it means. */
import * as v from 'valibot'
import { count, gss, text } from '../core/schemas/values.ts'

const namedArea = v.object({ gss: text, name: text })

const figure = v.pipe(v.number(), v.minValue(0))
const byTime = v.record(text, v.array(v.nullable(count)))

export const figures = v.pipe(
  v.object({
    gss: v.pipe(v.array(gss), v.minLength(1)),
    regions: v.array(namedArea),
    localOffices: v.array(namedArea),
    stps: v.array(namedArea),
    region: v.array(count),
    localOffice: v.array(count),
    stp: v.array(count),
    residents2017: v.array(count),
    residents2019: v.array(count),
    over65: v.array(count),
    km2: v.array(figure),
    practices: v.array(count),
    allocations: byTime,
    registered: byTime,
    bordersChanged: v.array(gss),
    england: v.object({
      residents2017: count,
      ages2019: v.array(count),
      km2: figure,
      practices: count,
      allocations: v.record(text, count),
      registered: v.record(text, count),
    }),
  }),
  v.check(table => {
    const { region, localOffice, stp, residents2017, residents2019, over65, km2, practices } = table
    const times = [...Object.values(table.allocations), ...Object.values(table.registered)]
    return sameLength([
      table.gss,
      ...[region, localOffice, stp, residents2017, residents2019, over65, km2, practices, ...times],
    ])
  }, 'The columns differ in length'),
)

function sameLength(columns: readonly (readonly unknown[])[]): boolean {
  return columns.every(column => column.length === columns[0]!.length)
}
