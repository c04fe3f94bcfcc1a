/** `figures.json`: the figures of the 207 CCGs side by side, and England's totals. */

import type { AreaTable } from '../src/core/geo.ts'
import type { EnglandFigures, FigureTable } from '../src/core/statistics/figureTable.ts'
import type { NamedArea, Profile } from '../src/core/statistics/profile.ts'
import { AGE_BANDS, sum } from './population.ts'

/** Position of the band 65–69 among the five-year bands. */
const AGED_65 = 13

export function buildFigures(profiles: readonly Profile[], { areas }: AreaTable): FigureTable {
  const areaOf = new Map(profiles.map(({ gss, name }) => [gss, areas.find(a => a.gss === gss && a.name === name)!]))
  const ordered = profiles.map(({ gss }) => areaOf.get(gss)!)
  const [regions, localOffices, stps] = [
    distinct(profiles.map(({ region }) => region)),
    distinct(profiles.map(({ localOffice }) => localOffice)),
    distinct(profiles.map(({ stp }) => stp)),
  ]
  const position = (list: readonly NamedArea[], { gss }: NamedArea) => list.findIndex(area => area.gss === gss)
  const allocations = columns(profiles.map(profile => profile.allocations))
  const registered = columns(profiles.map(registeredFor))
  const columnsOfAll = {
    residents2017: ordered.map(area => area.residents2017),
    km2: ordered.map(area => area.km2),
    practices: profiles.map(profile => profile.practices),
  }
  const england: EnglandFigures = {
    residents2017: sum(columnsOfAll.residents2017),
    ages2019: AGE_BANDS.map((_, band) => sum(profiles.map(profile => profile.ages2019[band]!))),
    km2: Math.round(sum(columnsOfAll.km2) * 10) / 10,
    practices: sum(columnsOfAll.practices),
    allocations: totals(allocations),
    registered: totals(registered),
  }
  return {
    gss: profiles.map(({ gss }) => gss),
    ...{ regions, localOffices, stps },
    region: profiles.map(({ region }) => position(regions, region)),
    localOffice: profiles.map(({ localOffice }) => position(localOffices, localOffice)),
    stp: profiles.map(({ stp }) => position(stps, stp)),
    ...columnsOfAll,
    residents2019: ordered.map(area => area.residents2019),
    over65: profiles.map(({ ages2019 }) => sum(ages2019.slice(AGED_65))),
    ...{ allocations, registered },
    bordersChanged: profiles.filter(profile => profile.bordersChanged).map(({ gss }) => gss),
    england,
  }
}

/** CCGs began in April 2013; these are as they were in April 2017, and later lists lack those that merged. */
const MONTHS = ['2013-04', '2017-04'] as const

/** Patients on GP lists from the first April of CCGs to that of these borders. */
export function registeredFor({ registered }: Profile): Record<string, number> {
  const months = Object.entries(registered).filter(([month]) => month >= MONTHS[0] && month <= MONTHS[1])
  return Object.fromEntries(months.map(([month, [all]]) => [month, all]))
}

/** Each once, by code. */
function distinct(areas: readonly NamedArea[]): NamedArea[] {
  const byCode = new Map(areas.map(area => [area.gss, area]))
  return [...byCode.values()].sort((a, b) => (a.gss < b.gss ? -1 : 1))
}

function columns(rows: readonly Readonly<Record<string, number>>[]): Record<string, (number | null)[]> {
  const keys = [...new Set(rows.flatMap(row => Object.keys(row)))].sort()
  return Object.fromEntries(keys.map(key => [key, rows.map(row => row[key] ?? null)]))
}

function totals(table: Readonly<Record<string, readonly (number | null)[]>>): Record<string, number> {
  const whole = Object.entries(table).filter(([, column]) => !column.includes(null))
  return Object.fromEntries(whole.map(([key, column]) => [key, sum(column as number[])]))
}
