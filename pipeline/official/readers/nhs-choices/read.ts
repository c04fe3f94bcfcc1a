/** Directories of NHS Choices: see the README beside this file. */
import type { Row } from '../../../row.ts'
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

const COLUMNS = {
  ods: /^organisationcode$/,
  name: /^organisationname$/,
  sector: /^sector$/,
  address1: /^address1$/,
  address2: /^address2$/,
  address3: /^address3$/,
  city: /^city$/,
  county: /^county$/,
  postcode: /^postcode$/,
  lat: /^latitude$/,
  long: /^longitude$/,
  parent: /^parentname$/,
  phone: /^phone$/,
  email: /^email$/,
  website: /^website$/,
}

export type Organisation = Row<keyof typeof COLUMNS>

/** Rows of one directory: `CCG`, `GP`, `Hospital`, `Pharmacy`, `Dentists`, `Opticians`, `Clinics`. */
export async function* readDirectory(path: string, directory: string): AsyncGenerator<Organisation> {
  for await (const member of members(path, new RegExp(`(^|/)${directory}\\.csv$`, 'i'))) {
    const format = { optional: ['sector', 'parent', 'email'], delimiter: '¬', encoding: 'windows-1252' as const }
    yield* rowsWithHeader(member, COLUMNS, format)
  }
}

/** To six decimals, as they are far more exact than what they locate; empty stays empty. */
export function degreesOf(row: Organisation, column: 'lat' | 'long'): string {
  const value = column === 'lat' ? row.numberOrNull('lat', 49, 61) : row.numberOrNull('long', -9, 3)
  return value === null ? '' : value.toFixed(6)
}

/** The lines that are not empty, with commas between them. */
export function addressOf(row: Organisation): string {
  return (['address1', 'address2', 'address3', 'city', 'county'] as const)
    .map(column => row.text(column).trim())
    .filter(Boolean)
    .join(', ')
}
