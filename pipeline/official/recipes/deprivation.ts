/** `imd_by_area.csv`: deprivation of every area, derived from that of its LSOAs. */
import { AGE_BANDS, sum } from '../../population.ts'
import { openTable } from '../../sources.ts'
import { PUBLISHED } from '../../successions.ts'
import { readDeprivation, readSuccessors } from '../readers/deprivation/read.ts'
import { csvTable, type Recipe } from './recipe.ts'

export const DEPRIVATION: readonly Recipe[] = [
  {
    table: 'imd_by_area.csv',
    needs: ['imd-2015', 'imd-2019', 'imd-2025', 'lsoa-2011-to-2021'],
    uses: ['lsoa11_areas.csv.gz', 'lsoa11_population.csv.gz'],
    make: (paths, out) => makeDeprivation(paths, out),
  },
]

const YEARS = ['2015', '2019', '2025'] as const
/** What stands for the whole index in the table: of 2019 the rank. */
const MEASURES = { '2015': 'score', '2019': 'rank', '2025': 'score' } as const
/** Residents that weight the LSOAs. */
const RESIDENTS = { '2015': 'mid2017', '2019': 'mid2019', '2025': 'mid2019' } as const
const ENGLAND = 'E92000001'

/** Of an LSOA: its measure, and the parts of its residents in the most deprived fifth and tenth. */
type Figures = readonly [measure: number, inFifth: number, inTenth: number]

async function makeDeprivation(paths: readonly string[], out: string): Promise<string[]> {
  const residents = await readResidents(out)
  const successors = await readSuccessors(paths[3]!)
  const years: ReadonlyMap<string, Figures>[] = []
  for (const [i, year] of YEARS.entries()) {
    const figures = await readFigures(paths[i]!, MEASURES[year])
    years.push(year === '2025' ? toLsoasOf2011(figures, successors) : figures)
  }
  const rows = [...(await readAreas(out))].map(([key, lsoas]) => [
    ...key.split(' '),
    lsoas.length,
    ...years.flatMap((figures, i) =>
      figuresOf(lsoas, figures, residents[RESIDENTS[YEARS[i]!]], YEARS[i] === '2019' ? 1 : 3),
    ),
  ])
  const header = YEARS.flatMap(year => {
    const shares = ['fifth', 'tenth'].map(part => `imd${year}_residents_in_most_deprived_${part}_pct`)
    return [`imd${year}_average_${MEASURES[year]}`, ...shares]
  })
  return csvTable(['edition', 'gss', 'lsoas', ...header], rows)
}

async function readFigures(path: string, measure: 'score' | 'rank'): Promise<Map<string, Figures>> {
  const figures = new Map<string, Figures>()
  for await (const row of readDeprivation(path))
    figures.set(row.lsoa, [row[measure], row.decile <= 2 ? 1 : 0, row.decile === 1 ? 1 : 0])
  return figures
}

function toLsoasOf2011(figures: ReadonlyMap<string, Figures>, successors: ReadonlyMap<string, readonly string[]>) {
  return new Map(
    [...successors].map(([old, parts]) => {
      const known = parts.flatMap(part => (figures.has(part) ? [figures.get(part)!] : []))
      const mean = (at: 0 | 1 | 2) => sum(known.map(each => each[at])) / known.length
      return [old, [mean(0), mean(1), mean(2)] as const]
    }),
  )
}

/** LSOAs by edition and area, and all of them as England. */
async function readAreas(out: string): Promise<Map<string, string[]>> {
  const areas = new Map<string, string[]>()
  const columns = PUBLISHED.map(({ column }) => column)
  for await (const row of openTable(out, 'lsoa11_areas.csv.gz', ['LSOA11CD', ...columns])) {
    const keys = [...PUBLISHED.map(({ id, column }) => `${id} ${row.text(column)}`), `england ${ENGLAND}`]
    for (const key of keys) {
      const lsoas = areas.get(key)
      if (lsoas) lsoas.push(row.text('LSOA11CD'))
      else areas.set(key, [row.text('LSOA11CD')])
    }
  }
  const order = (key: string) => PUBLISHED.findIndex(({ id }) => key.startsWith(`${id} `)) >>> 0
  return new Map([...areas].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1)))
}

type Weights = ReadonlyMap<string, number>

async function readResidents(out: string): Promise<Readonly<Record<'mid2017' | 'mid2019', Weights>>> {
  const columns = AGE_BANDS.map(band => `mid2019_${band}`)
  const residents = { mid2017: new Map<string, number>(), mid2019: new Map<string, number>() }
  for await (const row of openTable(out, 'lsoa11_population.csv.gz', ['LSOA11CD', 'mid2017', ...columns])) {
    residents.mid2017.set(row.text('LSOA11CD'), row.count('mid2017'))
    residents.mid2019.set(row.text('LSOA11CD'), sum(columns.map(column => row.count(column))))
  }
  return residents
}

/** The measure, with `decimals`, and two shares in per cent. */
function figuresOf(
  lsoas: readonly string[],
  figures: ReadonlyMap<string, Figures>,
  residents: Weights,
  decimals: number,
): number[] {
  const known = lsoas.filter(lsoa => figures.has(lsoa))
  const all = sum(known.map(lsoa => residents.get(lsoa) ?? 0))
  const mean = (at: 0 | 1 | 2) => sum(known.map(lsoa => (residents.get(lsoa) ?? 0) * figures.get(lsoa)![at])) / all
  return [Number(mean(0).toFixed(decimals)), ...[mean(1), mean(2)].map(share => Number((100 * share).toFixed(2)))]
}
