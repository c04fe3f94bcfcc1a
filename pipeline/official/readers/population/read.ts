/** ONS small area population estimates: see the README beside this file. */
import { AGE_BANDS } from '../../../population.ts'
import type { Row } from '../../../row.ts'
import { rowsOfSheet, sheets } from '../../workbook.ts'

const DENSITY = {
  lsoa: /^(lsoa )?code$/,
  residents: /^mid-2017 population$/,
  km2: /^area sq ?km$/,
}

/** Ages by the year; the last is of 90 and over. */
const AGES = Array.from({ length: 91 }, (_, age) => `age ${age}` as const)
const BY_AGE = Object.fromEntries([
  ['lsoa', /^(lsoa code|area codes?)$/],
  ...AGES.map((name, age) => [name, age === 90 ? /^90\+$/ : new RegExp(`^${age}$`)]),
]) as Readonly<Record<'lsoa' | (typeof AGES)[number], RegExp>>

const LSOA = [/^[EW]01\d{6}$/, 'an LSOA such as E01000001'] as const

/** Residents of mid-2017 and km², as published, by LSOA of England. */
export async function readDensity(path: string): Promise<Map<string, readonly [residents: number, km2: string]>> {
  const lsoas = new Map<string, readonly [number, string]>()
  for await (const sheet of sheets(path, /mid-2017/i)) {
    for (const row of rowsOfSheet(sheet, DENSITY, 'lsoa')) {
      const code = row.code('lsoa', ...LSOA)
      row.number('km2', 0, 10_000)
      if (code.startsWith('E')) lsoas.set(code, [row.count('residents'), row.text('km2')])
    }
  }
  return lsoas
}

/** Residents of mid-2019 in the bands of `AGE_BANDS`, by LSOA of England. */
export async function readAges(path: string): Promise<Map<string, readonly number[]>> {
  const lsoas = new Map<string, readonly number[]>()
  for await (const sheet of sheets(path, /mid-2019 persons/i)) {
    for (const row of rowsOfSheet(sheet, BY_AGE, 'lsoa')) {
      const code = row.code('lsoa', /^[A-Z]\d{8}$/, 'a GSS code such as E01000001')
      // Districts stand above their LSOAs in some vintages.
      if (code.startsWith('E01')) lsoas.set(code, bandsOf(row))
    }
  }
  return lsoas
}

function bandsOf(row: Row<'lsoa' | (typeof AGES)[number]>): number[] {
  const bands = AGE_BANDS.map(() => 0)
  for (const [age, column] of AGES.entries()) bands[Math.floor(age / 5)]! += row.count(column)
  return bands
}
