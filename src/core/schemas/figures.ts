/** `figures.json`: what ranking, comparing and colouring the 207 CCGs of April 2017 need, in one small file. */
import * as v from 'valibot'
import { namedArea } from './profile.ts'
import { count, gss, text } from './values.ts'

const area = v.pipe(v.number(), v.minValue(0))
/** By financial year or month; null where a CCG has no figure for it. */
const byTime = v.record(text, v.array(v.nullable(count)))

/** The sums over all CCGs. A year or month without a figure for every CCG has none. */
export const englandFigures = v.object({
  residents2017: count,
  /** Residents mid-2019 in five-year bands: 0–4, 5–9 … 85–89, 90 and over. */
  ages2019: v.array(count),
  km2: area,
  practices: count,
  /** £ thousand by financial year. */
  allocations: v.record(text, count),
  /** Patients on GP lists by month. */
  registered: v.record(text, count),
})

/** Columns with one entry a CCG, in the order of `gss`. */
export const figureTable = v.pipe(
  v.object({
    gss: v.pipe(v.array(gss), v.minLength(1)),
    regions: v.array(namedArea),
    localOffices: v.array(namedArea),
    stps: v.array(namedArea),
    /** Positions in `regions`, `localOffices` and `stps`. */
    region: v.array(count),
    localOffice: v.array(count),
    stp: v.array(count),
    residents2017: v.array(count),
    residents2019: v.array(count),
    /** Residents aged 65 and over in mid-2019. */
    over65: v.array(count),
    km2: v.array(area),
    practices: v.array(count),
    /** £ thousand by financial year. */
    allocations: byTime,
    /** Patients on GP lists by month. */
    registered: byTime,
    /** GSS codes of the CCGs whose allocations are for other borders: never per head. */
    bordersChanged: v.array(gss),
    england: englandFigures,
  }),
  v.check(table => {
    const { region, localOffice, stp, residents2017, residents2019, over65, km2, practices } = table
    const times = [...Object.values(table.allocations), ...Object.values(table.registered)]
    const columns = [
      table.gss,
      region,
      localOffice,
      stp,
      residents2017,
      residents2019,
      over65,
      km2,
      practices,
      ...times,
    ]
    return columns.every(column => column.length === table.gss.length)
  }, 'The columns differ in length'),
)
