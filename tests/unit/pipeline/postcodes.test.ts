// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { diffTables } from '../../../pipeline/official/diff.ts'
import { countDistricts } from '../../../pipeline/official/districts.ts'
import { openPostcodes, POSTCODE_COLUMNS, SUPPLEMENT } from '../../../pipeline/postcodes.ts'
import { folder } from './folder.ts'
import { INVENTED } from './official/miniature/invented.ts'
import { csvOf, type Row } from './official/miniature/tables.ts'

const table = (lines: readonly string[]) => gzipSync(['pcds,lat,long,ctry,lsoa11,live', ...lines].join('\n'))
const supplement = (lines: readonly string[]) => gzipSync(['pcds,LAD25CD,lat,long,why', ...lines].join('\n'))

async function read(lines: readonly string[], added: readonly string[]): Promise<string[]> {
  const rows: string[] = []
  for await (const row of openPostcodes(folder({ 'postcodes.csv.gz': table(lines), [SUPPLEMENT]: supplement(added) })))
    rows.push(POSTCODE_COLUMNS.map(column => row.text(column)).join())
  return rows
}

const OLD = 'CM16 6TN,51.7,0.1,E92000001,E01000001,1'

describe('a newer directory of ONS', () => {
  it.each<[string, string, string, string[]]>([
    [
      'adds a postcode, in use as others of its outcode',
      OLD,
      'CM16 9ZZ,E07000072,51.8,0.2,new',
      [OLD, 'CM16 9ZZ,51.8,0.2,E92000001,,1'],
    ],
    [
      'adds one whose outcode has none in use',
      OLD,
      'NPT 0AD,W06000022,51.58,-2.99,new',
      [OLD, 'NPT 0AD,51.58,-2.99,W92000004,,0'],
    ],
    ['leaves out what no postcode can be', OLD, 'NPT 0VA,W06000022,51.58,-2.99,new', [OLD]],
    ['adds one of Jersey', OLD, 'JE2 3AB,L99999999,,,new', [OLD, 'JE2 3AB,,,L93000001,,0']],
    [
      'knows a country',
      'AB12 5DY,57.1,-2.2,,,0',
      'AB12 5DY,S12000034,57.2,-2.3,country',
      ['AB12 5DY,57.1,-2.2,S92000003,,0'],
    ],
    [
      'knows a position',
      'AB10 1DJ,,,S92000003,,1',
      'AB10 1DJ,S12000033,57.14,-2.11,position',
      ['AB10 1DJ,57.14,-2.11,S92000003,,1'],
    ],
    [
      'knows where one without an allocation is',
      'AL1 1AX,,,,,1',
      'AL1 1AX,E07000240,51.7,-0.3,no_lsoa11',
      ['AL1 1AX,51.7,-0.3,E92000001,,1'],
    ],
    ['changes nothing that is recorded', OLD, 'CM16 6TN,S12000033,57,-2,position', [OLD]],
  ])('%s', async (_, line, added, rows) => expect(await read([line], [added])).toEqual(rows))

  it.each<[string, string, string]>([
    [
      'a reason',
      'CM16 6TN,E07000072,51.8,0.2,because',
      'line 2, column why: expected new, country, position or no_lsoa11',
    ],
    ['a district', 'CM16 6TN,Epping,51.8,0.2,country', 'line 2, column LAD25CD: expected a district such as E07000072'],
    [
      'a postcode that is not there',
      'CM16 7AA,E07000072,51.8,0.2,country',
      'line 2, column pcds: expected a postcode of postcodes.csv.gz',
    ],
  ])('is refused with a fault in %s', async (_, added, message) => {
    await expect(read([OLD], [added])).rejects.toThrow(`${SUPPLEMENT}, ${message}`)
  })

  it('is what data:diff says of it', async () => {
    const postcodes = table([OLD, 'AB12 5DY,57.1,-2.2,,,0', 'AB10 1DJ,,,S92000003,,1'])
    const areas = {
      'lsoa11_areas.csv.gz': gzipSync('LSOA11CD,ICB26CD\nE01000001,E54000066\n'),
      'postcodes.csv.gz': postcodes,
    }
    const added = [
      'CM16 9ZZ,E07000072,51.8,0.2,new',
      'AB12 5DY,S12000034,,,country',
      'AB10 1DJ,S12000033,57.1,-2.1,position',
    ]
    const changes = await diffTables(folder(areas), folder({ ...areas, [SUPPLEMENT]: supplement(added) }))
    expect(changes.map(({ what, count }) => `${count} ${what}`)).toEqual([
      '1 postcodes in another country',
      '1 postcodes at another position',
      '1 postcodes added',
    ])
  })
})

describe('the district of ONS tests an answer', () => {
  const lsoas = INVENTED.lsoas.map(lsoa => JSON.stringify(lsoa)).join('\n')
  const gz = (rows: readonly Row[]) => gzipSync(csvOf(rows))
  // The border between the districts is at 2.46° west; a degree is 69 km there.
  it.each<[string, string, string, number]>([
    ['that is the same', '-2.5', 'E06000025', 0],
    ['on the border', '-2.461', 'E06000036', 1],
    ['near', '-2.47', 'E06000036', 1],
    ['far', '-2.62', 'E06000036', 1],
    ['in no polygon', '-2.67', 'E06000025', 1],
  ])('%s', async (where, long, district, count) => {
    const known = [0, 1, 2].map(i => [`GL12 1A${'ABD'[i]}`, -2.5] as const)
    const other = [0, 1, 2].map(i => [`GL12 2A${'ABD'[i]}`, -2.4] as const)
    const rows = [
      ...known.map(([pcds, at]) => [pcds, at, 'E06000025'] as const),
      ...other.map(([pcds, at]) => [pcds, at, 'E06000036'] as const),
      ['GL12 3AA', long, district] as const,
    ]
    const report = await countDistricts(
      folder({
        'lsoa11_bgc.geojson.gz': gzipSync(`{"type":"FeatureCollection","features":[\n${lsoas}\n]}`),
        'lsoa11_areas.csv.gz': gz(INVENTED.tables['lsoa11_areas.csv.gz']!),
        'postcodes.csv.gz': table(rows.map(([pcds, at]) => `${pcds},51.65,${at},E92000001,,1`)),
        [SUPPLEMENT]: supplement(rows.map(([pcds, , code]) => `${pcds},${code},51.65,${long},no_lsoa11`)),
      }),
    )
    const found = Object.entries(report.kinds).filter(([, kind]) => kind.count > 0)
    const expected = { 'on the border': 'border', near: 'near', far: 'far', 'in no polygon': 'water' }[where]
    expect(report.checked).toBe(7)
    expect(found.map(([kind, { count }]) => [kind, count])).toEqual(expected ? [[expected, count]] : [])
  })
})
