/** MHCLG's indices of deprivation: see the README beside this file. */
import { rowsWithHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

export interface Deprivation {
  /** By the LSOAs of 2011 in 2015 and 2019, of 2021 in 2025. */
  readonly lsoa: string
  readonly score: number
  /** 1 is the most deprived. */
  readonly rank: number
  /** 1 is the most deprived tenth. */
  readonly decile: number
}

const COLUMNS = {
  lsoa: /^lsoa code \((2011|2021)\)$/,
  score: /^index of multiple deprivation \(imd\) score$/,
  rank: /^index of multiple deprivation \(imd\) rank/,
  decile: /^index of multiple deprivation \(imd\) decile/,
}

export async function* readDeprivation(path: string): AsyncGenerator<Deprivation> {
  for await (const member of members(path, /\.csv$/i)) {
    for await (const row of rowsWithHeader(member, COLUMNS)) {
      yield {
        lsoa: row.code('lsoa', /^E01\d{6}$/, 'an LSOA such as E01000001'),
        score: row.number('score', 0, 100),
        rank: row.number('rank', 1, 40_000),
        decile: row.number('decile', 1, 10),
      }
    }
  }
}

const SUCCESSORS = { old: /^lsoa11cd$/, now: /^lsoa21cd$/ }

/** ONS lookup: for each LSOA of 2011 those of 2021 that it became. */
export async function readSuccessors(path: string): Promise<Map<string, string[]>> {
  const successors = new Map<string, string[]>()
  for await (const member of members(path, /\.csv$/i)) {
    for await (const row of rowsWithHeader(member, SUCCESSORS)) {
      const [old, now] = [row.required('old'), row.required('now')]
      if (old.startsWith('E')) successors.set(old, [...(successors.get(old) ?? []), now])
    }
  }
  return successors
}
