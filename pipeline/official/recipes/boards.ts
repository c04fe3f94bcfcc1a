/** The boards of a practice, by its sub-ICB location and, where that was split, by where it stands. */
import { openTable } from '../../sources.ts'
import { gssByOds } from './recipe.ts'

interface Boards {
  /** ODS code of the board of 2022. */
  readonly ods2022: string
  /** GSS code of the board of April 2026. */
  readonly gss2026: string
}

/** Of a sub-ICB location by ODS code; `lsoa` decides where its LSOAs are in several boards. */
export async function createBoards(out: string) {
  const locations = await gssByOds(out, 'sicbl2022')
  const odsOf = new Map([...(await gssByOds(out, 'icb2022'))].map(([ods, gss]) => [gss, ods]))
  const boardsOf = new Map<string, Map<string, Boards>>()
  const ofLsoa = new Map<string, string>()
  for await (const row of openTable(out, 'lsoa11_areas.csv.gz', ['LSOA11CD', 'SICBL22CD', 'ICB22CD', 'ICB26CD'])) {
    const [location, gss2026] = [row.text('SICBL22CD'), row.text('ICB26CD')]
    const boards = boardsOf.get(location) ?? new Map<string, Boards>()
    boardsOf.set(location, boards)
    const ods2022 = odsOf.get(row.text('ICB22CD')) ?? row.fail('ICB22CD', 'a board of 2022 in areas.csv')
    boards.set(gss2026, { ods2022, gss2026 })
    ofLsoa.set(row.text('LSOA11CD'), gss2026)
  }
  return {
    of(sicblOds: string, lsoa: string | undefined): Boards | undefined {
      const boards = boardsOf.get(locations.get(sicblOds) ?? '')
      return boards?.get(ofLsoa.get(lsoa ?? '') ?? '') ?? boards?.values().next().value
    },
  }
}

interface Place {
  readonly lat: string
  readonly long: string
  readonly lsoa: string
}

/** Position and LSOA of these postcodes. */
export async function readPostcodes(out: string, wanted: ReadonlySet<string>): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  for await (const row of openTable(out, 'postcodes.csv.gz', ['pcds', 'lat', 'long', 'lsoa11'])) {
    const pcds = row.text('pcds')
    if (wanted.has(pcds)) places.set(pcds, { lat: row.text('lat'), long: row.text('long'), lsoa: row.text('lsoa11') })
  }
  return places
}
