// @vitest-environment node
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RECIPES } from '../../../../pipeline/official/prepare.ts'
import { readDeprivation, readSuccessors } from '../../../../pipeline/official/readers/deprivation/read.ts'
import { readRegistry } from '../../../../pipeline/official/registry.ts'
import { folder } from '../folder.ts'
import { INVENTED } from './miniature/invented.ts'
import { publish } from './miniature/publish.ts'
import { csvOf } from './miniature/tables.ts'
import { FAULTS } from './readerFaults.ts'
import { zipped } from './zipped.ts'

const areas = csvOf(INVENTED.tables['areas.csv']!)

/** Makes one table, with one of its official files replaced. */
async function make(table: string, id = '', content: string | Buffer = ''): Promise<string> {
  const published = await publish(INVENTED)
  const { needs, make: prepare } = RECIPES.find(recipe => recipe.table === table)!
  const dir = folder({ 'areas.csv': areas })
  const paths = needs.map(need => {
    const path = join(dir, readRegistry().find(file => file.id === need)!.file)
    writeFileSync(path, need === id ? content : published[need]!)
    return path
  })
  return (await prepare(paths, dir)).join('')
}

describe('a fault names the file, the line and the column', () => {
  it.each(FAULTS)('%s', async (_, table, id, content, message) => {
    await expect(make(table, id, await content())).rejects.toThrow(message)
  })
})

it('columns may come in any order, with others between, and after a byte order mark', async () => {
  const file =
    '\uFEFFx,region_,NHSER17NM,NHSER17CD,NHSRLO17NM,NHSRLO17CD,STP17NM,STP17CD,CCG17CDH,CCG17CD\n1,,South,E40000004,Office,E39000040,Severn,E54000010,90A,E38000901\n'
  expect(await make('ccg2017_hierarchy.csv', 'ccg-hierarchy', file)).toContain(
    'E38000901,90A,E54000010,Severn,E39000040,Office,E40000004,South',
  )
})

it('a field of NHS Choices keeps its quotation marks, and its accents', async () => {
  const fields = [
    'OrganisationCode',
    'OrganisationName',
    'Address1',
    'Address2',
    'Address3',
    'City',
    'County',
    'Postcode',
  ]
  const header = [...fields, 'Latitude', 'Longitude', 'Phone', 'Website'].join('¬')
  const row = ['X1', 'The "Café"', '1 Road', '', '', 'Town', '', 'GL12 1AA', '51.6123456789', '-2.5', '', '']
  const file = await zipped({ 'Hospital.csv': Buffer.from(`${header}\r\n${row.join('¬')}\r\n`, 'latin1') })
  const table = await make('providers.csv.gz', 'nhs-choices-hospital', file)
  expect(table).toContain('hospital,X1,"The ""Café""",,,"1 Road, Town",GL12 1AA,,,51.612346,-2.500000,2018-02')
})

it('the indices of deprivation give a score, a rank and a tenth; an LSOA of 2011 those that it became', async () => {
  const { 'imd-2025': imd } = await publish(INVENTED)
  const dir = folder({
    'imd.csv': imd!,
    'became.csv': 'LSOA11CD,LSOA21CD\nE01000001,E01033333\nE01000001,E01033334\nW01000001,W01000001\n',
  })
  const rows = []
  for await (const row of readDeprivation(join(dir, 'imd.csv'))) rows.push(row)
  expect(rows[2]).toEqual({ lsoa: 'E01000003', score: 12, rank: 3, decile: 3 })
  expect(await readSuccessors(join(dir, 'became.csv'))).toEqual(new Map([['E01000001', ['E01033333', 'E01033334']]]))
})
