// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { directoryRows } from '../../../../cli/parquet/tables.ts'
import { runFetch } from '../../../../pipeline/official/fetchCommand.ts'
import { runPrepare } from '../../../../pipeline/official/prepareCommand.ts'
import { gridToWgs84 } from '../../../../pipeline/official/readers/code-point/grid.ts'
import { readRegistry } from '../../../../pipeline/official/registry.ts'
import { readLsoas } from '../../../../pipeline/sources.ts'
import { folder } from '../folder.ts'
import { listed } from './listed.ts'
import { startPublisher } from './publisher.ts'
import { zipped } from './zipped.ts'

interface Line {
  pcds: string
  lat: string
  long: string
  ctry: string
  lsoa11: string
  live: string
}

/** Lines of the table as it is today, of two outcodes: one in England, one in Wales. The directory does not keep LSOAs. */
const TODAY: Line[] = [...directoryRows('public/geo', outcode => ['CM16', 'LL49'].includes(outcode))].map(
  ([pcds, live, lat, long, country, cell]) => ({
    pcds: String(pcds),
    lat: lat === null ? '' : Number(lat).toFixed(5),
    long: long === null ? '' : Number(long).toFixed(5),
    ctry: String(country ?? ''),
    lsoa11: cell === null ? '' : `E010${String(cell).padStart(5, '0')}`,
    live: live ? '1' : '0',
  }),
)
/** The newest postcode of Code-Point Open, which no NSPL has yet; with its place in the National Grid. */
const NEWEST = { postcode: 'CM169ZA', east: 546_830, north: 202_911 }
const NEW_LINE: Line = { pcds: 'CM16 9ZA', lat: '', long: '', ctry: 'E92000001', lsoa11: '', live: '1' }

const NSPL = ['pcd7', 'pcds', 'doterm', 'ctry25cd', 'lsoa11cd', 'lsoa21cd', 'lat', 'long']

function nspl(lines: readonly Line[], header: readonly string[] = NSPL): string {
  const rows = lines.map(({ pcds, lat, long, ctry, lsoa11, live }) => {
    const fields: Record<string, string> = {
      pcd7: pcds.replace(' ', ''),
      pcds,
      doterm: live === '1' ? '' : '199606',
      ctry25cd: ctry,
      ctry,
      lsoa11cd: lsoa11 || 'W01000001',
      lsoa11: lsoa11 || 'W01000001',
      lsoa21cd: 'E01099999',
      lat: lat === '' ? '99.999999' : Number(lat).toFixed(6),
      long: long === '' ? '0.000000' : Number(long).toFixed(6),
    }
    return header.map(name => `"${fields[name] ?? ''}"`).join()
  })
  return `\uFEFF${header.join()}\r\n${rows.join('\r\n')}\r\n"BT1 1AA"${',""'.repeat(header.length - 1)}\r\n`.replace(
    /"BT1 1AA"(,"")*/,
    header
      .map(name => (name === 'pcds' ? '"BT1 1AA"' : name === 'ctry25cd' || name === 'ctry' ? '"N92000002"' : '""'))
      .join(),
  )
}

function codePoint(lines: readonly Line[]): Record<string, string> {
  const files: Record<string, string> = { 'Doc/Code-Point_Open_Column_Headers.csv': 'PC,PQ,EA\n' }
  for (const { pcds, ctry, live } of [...lines, NEW_LINE]) {
    if (live === '0') continue
    const { east, north } = pcds === NEW_LINE.pcds ? NEWEST : { east: 0, north: 0 }
    const quality = east > 0 ? '10' : '90'
    const file = `Data/CSV/${/^[A-Z]+/.exec(pcds)![0].toLowerCase()}.csv`
    files[file] =
      `${files[file] ?? ''}"${pcds.replace(' ', '')}",${quality},${east},${north},"${ctry}","","","","",""\n`
  }
  return files
}

const MEMBERS = ['"F81120","5PV","P","20020401","20130331","0"', '"F81120","07H","C","20130401","","0"']

const BOUNDARIES = {
  type: 'FeatureCollection',
  features: ['E01000002', 'W01000001', 'E01000001'].map(code => ({
    type: 'Feature',
    properties: { FID: 1, lsoa11cd: code, LSOA11NM: 'City' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [0, 51],
          [0.00100004, 51],
          [0.001, 51.001],
          [0, 51],
        ],
      ],
    },
  })),
}

async function officialFiles(): Promise<Record<string, Buffer>> {
  const old = ['pcds', 'lat', 'long', 'ctry', 'doterm', 'lsoa11']
  const without = TODAY.map(line => ({ ...line, lsoa11: '' }))
  return {
    'nspl-official-areas': await zipped({
      'Data/NSPL_AUG_2020_UK.csv': nspl(TODAY, old),
      'Data/multi_csv/x.csv': 'no',
    }),
    nspl: await zipped({ 'Data/NSPL_MAY_2025_UK.csv': nspl(without) }),
    'code-point-open': await zipped(codePoint(TODAY)),
    'lsoa-2011-boundaries': Buffer.from(JSON.stringify(BOUNDARIES, null, 1)),
    'ods-epcmem': await zipped({ 'epcmem.csv': `${MEMBERS.join('\r\n')}\r\n` }),
  }
}

async function fetchAndPrepare(files: Record<string, Buffer>) {
  const { url } = await startPublisher((request, response) => {
    const content = files[request.url!.slice(1)]
    if (content) response.end(content)
    else response.writeHead(404).end()
  })
  const registry = readRegistry().map(file => ({ ...file, address: files[file.id] ? `${url}/${file.id}` : null }))
  const dir = folder({
    'sources.json': listed(registry),
    'out/areas.csv': 'edition,kind,gss,ods,name\nccg2017,ccg,E38000197,07H,NHS\n',
  })
  const lines: string[] = []
  const output = { log: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
  const options = ['--registry', join(dir, 'sources.json'), '--cache', join(dir, 'cache')]
  await runFetch([...options, ...Object.keys(files)], output)
  const code = await runPrepare([...options, '--out', join(dir, 'out')], output)
  return { code, out: join(dir, 'out'), text: lines.join('\n') }
}

const table = (out: string, name: string) =>
  parse(gunzipSync(readFileSync(join(out, name))), { columns: true }) as Record<string, string>[]

it('official files, fetched from their publishers, become the tables that the pipeline reads', async () => {
  const { code, out, text } = await fetchAndPrepare(await officialFiles())
  expect(code, text).toBe(0)

  const postcodes = table(out, 'postcodes.csv.gz') as unknown as Line[]
  expect(TODAY.length).toBeGreaterThan(800)
  expect(postcodes.filter(({ pcds }) => pcds !== NEW_LINE.pcds)).toEqual(TODAY)
  const added = postcodes.find(({ pcds }) => pcds === NEW_LINE.pcds)!
  expect({ ...added, lat: '', long: '' }).toEqual(NEW_LINE)
  expect(Number(added.lat)).toBeCloseTo(51.7, 1)
  expect(postcodes.map(({ pcds }) => pcds)).toEqual(postcodes.map(({ pcds }) => pcds).sort())

  const lsoas = []
  for await (const lsoa of readLsoas(out)) lsoas.push([lsoa.properties.LSOA11CD, lsoa.geometry.coordinates[0]![1]])
  expect(lsoas).toEqual([
    ['E01000001', [0.001, 51]],
    ['E01000002', [0.001, 51]],
  ])

  expect(table(out, 'gp_practice_membership.csv.gz')).toEqual([
    { ods: 'F81120', ccg_ods: '07H', joined: '20130401', left: '', source: 'epcmem' },
  ])
})

it('a table whose files are not all there is left, and what it needs is named', async () => {
  const { nspl: one } = await officialFiles()
  const { code, text } = await fetchAndPrepare({ nspl: one! })
  expect(code).toBe(0)
  expect(text).toContain('postcodes.csv.gz: needs nspl-official-areas, code-point-open; fetch them first')
})

describe('a fault names file, line and column, and leaves the table as it was', () => {
  const line = TODAY.find(({ lat }) => lat !== '')!
  it.each<[string, string, Record<string, string> | string, string]>([
    [
      'a column',
      'nspl',
      { 'Data/NSPL_MAY_2025_UK.csv': nspl([line], NSPL.slice(0, -1)) },
      'NSPL_MAY_2025_UK.csv, line 1, column long: the column is missing',
    ],
    [
      'a postcode',
      'nspl',
      { 'Data/NSPL_MAY_2025_UK.csv': nspl([line, { ...line, pcds: 'CM16' }]) },
      'NSPL_MAY_2025_UK.csv, line 3, column pcds: expected a postcode such as CM16 6TN, found "CM16"',
    ],
    [
      'a country',
      'nspl',
      { 'Data/NSPL_MAY_2025_UK.csv': nspl([{ ...line, ctry: 'X' }]) },
      'line 2, column ctry: expected a country',
    ],
    [
      'a position',
      'nspl',
      { 'Data/NSPL_MAY_2025_UK.csv': nspl([{ ...line, lat: '12' }]) },
      'line 2, column lat: expected a number from 49 to 61',
    ],
    ['a zip without the file', 'nspl', { 'readme.txt': 'x' }, 'NSPL_LATEST_UK.zip: the zip has no file that fits'],
    ['a damaged zip', 'nspl', 'PK no', 'NSPL_LATEST_UK.zip: not a whole zip'],
    [
      'a field too many',
      'code-point-open',
      { 'Data/CSV/cm.csv': '"CM166TN",10,1,1,"E92000001","","","","","",""\n' },
      'cm.csv, line 1: expected 10 fields, found 11',
    ],
    [
      'a grid position',
      'code-point-open',
      { 'Data/CSV/cm.csv': '"CM166TN",10,999999,1,"E92000001","","","","",""\n' },
      'cm.csv, line 1, column east: expected a number from 0 to 700000',
    ],
    [
      'a boundary',
      'lsoa-2011-boundaries',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"LSOA21CD":"E01"}}]}',
      'lsoa11_bgc.geojson: feature 1: expected LSOA11CD',
    ],
    [
      'another grid',
      'lsoa-2011-boundaries',
      '{"crs":{"properties":{"name":"EPSG:27700"}},"features":[]}',
      'the positions are in the National Grid',
    ],
    [
      'a date',
      'ods-epcmem',
      { 'epcmem.csv': '"F81120","07H","C","2013-04-01","","0"\n' },
      'epcmem.csv, line 1, column joined: expected a date such as 20200401, found "2013-04-01"',
    ],
  ])('%s', async (_, id, content, message) => {
    const fault = typeof content === 'string' ? Buffer.from(content) : await zipped(content)
    const { code, text } = await fetchAndPrepare({ ...(await officialFiles()), [id]: fault })
    expect(text).toContain(message)
    expect(code).toBe(1)
  })
})

describe('the National Grid', () => {
  it.each([
    // Ordnance Survey's worked example, and three that ONS publishes in both systems.
    [651_409.903, 313_177.27, 52.65798, 1.71605],
    [393_417, 805_904, 57.14398, -2.11042],
    [387_819, 800_889, 57.09881, -2.20268],
  ])('%d, %d', (east, north, lat, long) => {
    const point = gridToWgs84(east, north)
    // 5 m: about 4.5e-5 degrees north, and 8e-5 east.
    expect(Math.abs(point.lat - lat)).toBeLessThan(4.5e-5)
    expect(Math.abs(point.long - long)).toBeLessThan(8e-5)
  })
})

it('the command says what it needs', async () => {
  const lines: string[] = []
  const output = { log: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
  expect(await runPrepare([], output)).toBe(2)
  expect(lines.join()).toContain('--out is missing')
})
