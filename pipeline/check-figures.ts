/** Checks that the figures for comparison equal the profiles and add up to England's. */
import { isDeepStrictEqual } from 'node:util'
import { editionIndex } from '../src/core/areas/editions.ts'
import type { Area } from '../src/core/geo.ts'
import { type CcgFigures, readFigures } from '../src/core/statistics/figureTable.ts'
import type { Profile } from '../src/core/statistics/profile.ts'
import type { Geo } from './check-files.ts'
import { registeredFor } from './figures.ts'
import { sum } from './population.ts'

const EDITION = editionIndex('ccg2017')
const AGED_65 = 13

export function* checkFigures({ areas, profiles, figures: table, expected }: Geo): Generator<string> {
  const { ccgs, england } = readFigures(table)
  for (const area of areas.areas.filter(({ editions }) => editions.includes(EDITION))) {
    const figures = ccgs.get(area.gss)
    if (!figures) yield `figures.json: ${area.name} has no figures`
    else if (!isSame(figures, area, profiles.get(area.gss)!)) yield `figures.json: ${area.name} has not its profile’s`
  }
  const rows = [...ccgs.values()]
  if (rows.length !== profiles.size) yield `figures.json: ${rows.length} CCGs, not ${profiles.size}`
  const sums = {
    'residents of mid-2017': [sum(rows.map(row => row.residents2017)), england.residents2017],
    'residents of mid-2019': [sum(rows.map(row => row.residents2019)), sum(england.ages2019)],
    practices: [sum(rows.map(row => row.practices)), england.practices, expected.practices2017],
    'pounds of 2017/18': [...totals(rows, england, 'allocations', '2017/18'), expected.allocations2017],
    'patients of April 2017': [...totals(rows, england, 'registered', '2017-04'), expected.registered2017],
  }
  for (const [what, [first, ...others]] of Object.entries(sums)) {
    if (others.some(other => other !== first)) yield `figures.json: ${first} ${what} in all, not ${others.join(' or ')}`
  }
}

function isSame(figures: CcgFigures, area: Area, profile: Profile): boolean {
  const { region, localOffice, stp, allocations, bordersChanged, practices, ages2019 } = profile
  return isDeepStrictEqual(figures, {
    gss: area.gss,
    ...{ region, localOffice, stp, allocations, bordersChanged, practices },
    residents2017: area.residents2017,
    residents2019: area.residents2019,
    km2: area.km2,
    over65: sum(ages2019.slice(AGED_65)),
    registered: registeredFor(profile),
  })
}

type Totals = Readonly<Record<'allocations' | 'registered', Readonly<Record<string, number>>>>

function totals(rows: readonly Totals[], england: Totals, column: keyof Totals, key: string): [number, number] {
  return [sum(rows.map(row => row[column][key] ?? 0)), england[column][key] ?? 0]
}
