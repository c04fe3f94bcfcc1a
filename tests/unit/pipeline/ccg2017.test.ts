import { expect, it } from 'vitest'
import { readAllocations, readContacts, readRegistered } from '../../../pipeline/ccg2017.ts'
import { folder } from './folder.ts'

const HEADER =
  'gss,address1,address2,address3,city,county,postcode,lat,long,phone,email,website,address_source,phone_source,email_source,website_source\n'
const contactsOf = async (row: string) =>
  (await readContacts(folder({ 'ccg2017_contacts.csv': HEADER + row }))).get('E38000006')

it('tidies an address and leaves out what is not there', async () => {
  const row =
    'E38000006,"4th  Floor,",,Gawber Road,Barnsley,Barnsley,S75 2PY,53.56,-1.5,0000000000,,Http://www.x.nhs.uk,a,b,,c\n'
  expect(await contactsOf(row)).toEqual({
    address: ['4th Floor', 'Gawber Road', 'Barnsley'],
    postcode: 'S75 2PY',
    lat: 53.56,
    long: -1.5,
    phone: null,
    email: null,
    website: 'http://www.x.nhs.uk/',
    sources: { address: 'a', website: 'c' },
  })
})

it.each([
  [
    'a website that is none',
    'E38000006,a,,,b,,S75 2PY,53,-1,,,javascript:alert(1),s,,,s\n',
    'column website: expected an http',
  ],
  ['a position off the map', 'E38000006,a,,,b,,S75 2PY,-1,53,,,,s,,,\n', 'column lat: expected a number from 49 to 61'],
  [
    'a telephone without a source',
    'E38000006,a,,,b,,S75 2PY,53,-1,01,,,s,,,\n',
    'column phone_source: expected a value',
  ],
  ['a code of another kind', 'E54000006,a,,,b,,S75 2PY,53,-1,,,,s,,,\n', 'column gss: expected a GSS code'],
])('refuses %s', async (_, row, message) => {
  await expect(contactsOf(row)).rejects.toThrow(`ccg2017_contacts.csv, line 2, ${message}`)
})

it('gathers figures by CCG, and leaves out the years that have none', async () => {
  const rows = 'E38000006,2013/14,10\nE38000006,2014/15,20\nE38000008,2014/15,30\n'
  const dir = folder({ 'ccg2017_allocations.csv': `gss,financial_year,core_allocation_thousand_gbp\n${rows}` })
  expect(Object.fromEntries(await readAllocations(dir))).toEqual({
    E38000006: { '2013/14': 10, '2014/15': 20 },
    E38000008: { '2014/15': 30 },
  })
})

it('refuses a month in words', async () => {
  const dir = folder({
    'ccg2017_registered_patients.csv': 'gss,month,registered,registered_over_55\nE38000006,April 2017,2,1\n',
  })
  await expect(readRegistered(dir)).rejects.toThrow(
    'ccg2017_registered_patients.csv, line 2, column month: expected a month such as 2017-04, found "April 2017"',
  )
})
