/** `postcodes.csv.gz` from three official files: positions, official areas, and what is in use. */
import { csvLine } from '../../../src/core/csv.ts'
import { readCodePoint } from '../readers/code-point/read.ts'
import { readOnsPostcodes } from '../readers/nspl/read.ts'

export interface PostcodeFiles {
  /** The NSPL whose LSOAs of 2011 give the official area. */
  readonly officialAreas: string
  /** The newest NSPL: positions and countries. */
  readonly positions: string
  /** Code-Point Open: what is in use, and positions of what is newer than the NSPL. */
  readonly inUse: string
}

/** The lines of the table in order of postcode, the header first. */
export async function preparePostcodes(files: PostcodeFiles): Promise<string[]> {
  const lsoas = new Map<string, string>()
  for await (const { pcds, lsoa11 } of readOnsPostcodes(files.officialAreas)) if (lsoa11) lsoas.set(pcds, lsoa11)
  const live = new Map<string, readonly [lat: string, long: string, ctry: string]>()
  for await (const { pcds, lat, long, ctry } of readCodePoint(files.inUse)) live.set(pcds, [lat, long, ctry])

  const rows = new Map<string, string>()
  const add = (pcds: string, lat: string, long: string, ctry: string, isLive: boolean) =>
    rows.set(pcds, csvLine([pcds, lat, long, ctry, lsoas.get(pcds) ?? '', isLive ? 1 : 0]))
  for await (const { pcds, lat, long, ctry } of readOnsPostcodes(files.positions)) {
    const os = live.get(pcds)
    if (lat === '' && os) add(pcds, os[0], os[1], ctry || os[2], true)
    else add(pcds, lat, long, ctry, os !== undefined)
  }
  for (const [pcds, [lat, long, ctry]] of live) if (!rows.has(pcds)) add(pcds, lat, long, ctry, true)
  const header = csvLine(['pcds', 'lat', 'long', 'ctry', 'lsoa11', 'live'])
  return [header, ...[...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)]
}
