/** The table of postcodes, and what a newer directory of ONS adds to it. */
import { POSTCODE_COLUMNS, SUPPLEMENT } from '../../postcodes.ts'
import { openTable } from '../../sources.ts'
import { readOnsPostcodes } from '../readers/nspl/read.ts'
import { preparePostcodes } from './postcodeTable.ts'
import { csvTable, inOrder, type Recipe } from './recipe.ts'

export const POSTCODES: readonly Recipe[] = [
  {
    table: 'postcodes.csv.gz',
    needs: ['nspl-official-areas', 'nspl', 'code-point-open'],
    make: ([officialAreas, positions, inUse]) =>
      preparePostcodes({ officialAreas: officialAreas!, positions: positions!, inUse: inUse! }),
  },
  {
    table: SUPPLEMENT,
    needs: ['onspd'],
    uses: ['postcodes.csv.gz'],
    make: ([path], out) => makeSupplement(path!, out),
  },
]

async function makeSupplement(path: string, out: string): Promise<string[]> {
  const known = new Map<string, string>()
  for await (const row of openTable(out, 'postcodes.csv.gz', POSTCODE_COLUMNS)) {
    const lacks = [row.text('lsoa11') === '' && 'lsoa', row.text('ctry') === '' && 'country']
    known.set(row.text('pcds'), [...lacks, row.text('lat') === '' && 'position'].filter(Boolean).join(' '))
  }
  const rows: string[][] = []
  for await (const { pcds, district, east, north, lat, long } of readOnsPostcodes(path)) {
    const why = whyOf(known.get(pcds), district, lat !== '')
    if (why) rows.push([pcds, district, east, north, lat, long, why])
  }
  return csvTable(['pcds', 'LAD25CD', 'oseast1m', 'osnrth1m', 'lat', 'long', 'why'], inOrder(rows))
}

/** @param lacks what the table does not say of the postcode; undefined where it does not have it */
function whyOf(lacks: string | undefined, district: string, hasPosition: boolean): string | undefined {
  if (lacks === undefined) return 'new'
  if (lacks.includes('lsoa') && district.startsWith('E')) return 'no_lsoa11'
  if (lacks.includes('country') && district) return 'country'
  return lacks.includes('position') && hasPosition ? 'position' : undefined
}
