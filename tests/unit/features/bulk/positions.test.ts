// @vitest-environment node
/** Latitude and longitude in two columns, whatever some of their rows hold: on the page and by the command. */
import { describe, expect, it } from 'vitest'
import { convertBoth, convertByCommand, rowsOf } from './convertBoth.ts'

const ROWS = ['51.7043,0.1239', ',', '51.5,999', 'N/A,N/A', '0.1239,51.7043', '53.48,-2.23', '52.48,']
const table = (names: string, rows: readonly string[]) =>
  `id,${names}\n${rows.map((row, at) => `${at},${row}\n`).join('')}`

describe('the names alone tell', () => {
  it.each([
    ...[
      'lat,long',
      'Lat,Lng',
      'LATITUDE,LONGITUDE',
      'lat,lon',
      'Latitude (WGS84),Longitude (WGS84)',
      'decimal_lat,decimal_long',
      'lat_deg,lon_deg',
      'long,lat',
    ],
  ])('%s', async names => {
    const { page, command } = await convertBoth(table(names, ROWS))
    const isReversed = /^lo/i.test(names)
    expect(page!.report).toMatchObject({
      rows: 7,
      swapped: isReversed ? 2 : 1,
      empty: 2,
      counts: { found: 3, invalid: 4 },
    })
    expect(command.code).toBe(1)
    expect(command.err).toContain('position columns: ')
  })

  it('even where no row has a position', async () => {
    const { command } = await convertBoth(table('lat,long', ['N/A,N/A', ',', '999,999']))
    expect(command).toMatchObject({ code: 1 })
    expect(command.err).toContain('without a postcode: 2')
  })
})

it('says of each bad row what is wrong with it', async () => {
  const { page } = await convertBoth(table('lat,long', ROWS))
  const nothing = 'There is no position in this row.'
  const wrong = 'This is not a latitude and a longitude.'
  expect(
    rowsOf(page!.text)
      .slice(1)
      .map(row => row[5]),
  ).toEqual(['', nothing, wrong, nothing, '', '', wrong])
})

describe('other columns are not taken for positions', () => {
  it.each([
    ['eastings and northings called x and y', 'x,y\n546300,202400\n383800,398200\n'],
    ['one of the two', 'lat,name\n51.7043,Epping\nN/A,Leeds\n'],
  ])('%s', async (_, file) => {
    expect(await convertByCommand(file)).toMatchObject({ code: 2, out: '' })
  })

  it('where there are postcodes', async () => {
    const { page } = await convertBoth('lat,long,postcode\n51.7043,0.1239,M1 1AE\n')
    expect(page!.text).toContain(',found,M1 1AE,')
  })
})
