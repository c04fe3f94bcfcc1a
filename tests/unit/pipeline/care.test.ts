import { expect, it } from 'vitest'
import { buildCare, buildTrusts } from '../../../pipeline/care/build.ts'
import { checkCare } from '../../../pipeline/check-care.ts'
import type { PracticeShard } from '../../../src/core/practices/practice.ts'
import { readCompiled } from './compiled.ts'
import { folder } from './folder.ts'

const OPEN = {
  name: 'The Limes',
  address: 'High Street, Epping',
  postcode: 'CM16 6TN',
  phone: '01992 560000',
  asOf: '2026-02',
  members: [['07H', '2013-04-01', '']],
  patients: [9000, '2026-02'],
  isOpen: true,
  at: [5170000, 12000, 1],
} as const

it('lists the open practices of each cell by name, and leaves out those that have closed or have no place', () => {
  const { at: _, ...nowhere } = OPEN
  const shard: PracticeShard = {
    F81001: OPEN,
    F81002: { ...OPEN, name: 'Abbey', phone: '', members: [] },
    F81003: { ...OPEN, isOpen: false },
    F81004: nowhere,
  }
  const [first, second] = buildCare(new Map([['F81', shard]]), 2)
  expect(first).toEqual([])
  expect(second?.map(({ ods, location, patients }) => [ods, location, patients])).toEqual([
    ['F81002', '', 9000],
    ['F81001', '07H', 9000],
  ])
})

it('reads trusts with what is known of each', async () => {
  const rows =
    'ods,name,website,icb22_ods,address,postcode,phone\nRX1,ASH TRUST,https://www.ash.nhs.uk,QH8,"MILL, EPPING",CM16 6TN,01992 1\nRX2,Elm Trust,,,,,\n'
  expect((await buildTrusts(folder({ 'nhs_trusts_2026.csv': rows }))).trusts).toEqual([
    {
      ods: 'RX1',
      name: 'Ash Trust',
      address: 'Mill, Epping',
      postcode: 'CM16 6TN',
      phone: '01992 1',
      website: 'https://www.ash.nhs.uk/',
      board: 'QH8',
    },
    { ods: 'RX2', name: 'Elm Trust', address: '', postcode: '', phone: '', board: '' },
  ])
})

it('finds nothing wrong with what was compiled, and names what is lost', async () => {
  const geo = await readCompiled()
  expect([...checkCare(geo)]).toEqual([])
  const [, list] = [...geo.care].find(([, own]) => own.length > 1)!
  const [cell] = [...geo.care].find(([, own]) => own === list)!
  const care = new Map(geo.care).set(cell, list.slice(1))
  const lost = list[0]!.ods
  expect([...checkCare({ ...geo, care })]).toEqual([
    `care/${cell}.json: ${lost} of practices/${lost.slice(0, 3)}.json is not in it`,
  ])
})
