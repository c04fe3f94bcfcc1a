/** Files of the NHS: the Organisation Data Service, allocations, lists of patients and NHS Choices. */
import { WINDOWS_1252 } from '../../../../../src/core/bulk/encoding/encodings.ts'
import { zipped } from '../zipped.ts'
import { type Country, csvOf, quoted, type Row } from './tables.ts'
import type { Cells } from './workbook.ts'

export function practiceLine(row: Row): string {
  const lines = row.address!.split(', ')
  const address = [...lines.slice(0, 4), lines.slice(4).join(', '), '', '', '', ''].slice(0, 5)
  const commissioner = row.ccg_ods ?? row.sicbl_ods!
  const opened = row.open_date ?? '19740401'
  return quoted([
    ...[row.ods!, row.name!, 'Y58', 'QWA', ...address, row.postcode!, opened, '', 'A', 'B'],
    ...[commissioner, row.joined_sicbl ?? '20130401', '', row.phone!, '', '', '', '0', '', '', '', '4', ''],
  ])
}

export const memberLine = ({ ods, ccg_ods, joined, left }: Row) => quoted([ods!, ccg_ods!, 'C', joined!, left!, '0'])

const empty = (count: number) => Array.from({ length: count }, () => '')

export function trustLine({ ods, name, icb22_ods, address, postcode, open_date, phone }: Row): string {
  const parts = address!.split(', ')
  // Town and county are the last two of three or more.
  const [town = '', county = ''] = parts.splice(parts.length > 2 ? -2 : 1)
  const where = [parts.join(', '), '', '', town, county, postcode!]
  return quoted([ods!, name!, 'Y58', icb22_ods!, ...where, open_date!, ...empty(6), phone!, ...empty(9)])
}

export function registerLine(row: Row): string {
  const where = [row.address!, '', '', row.town!, '', row.postcode!]
  const known = [row.ods!, row.name!, row.national_grouping!, row.icb22_ods!, ...where, row.open_date!, row.close_date!]
  return quoted([...known, ...empty(15)])
}

export function listSizes(practices: readonly Row[]): string {
  const row = (TYPE: string, CODE: string, SEX: string, patients: string) => ({
    ...{ PUBLICATION: 'GP_PRAC_PAT_LIST', EXTRACT_DATE: '01FEB2026', TYPE, CODE, POSTCODE: '', SEX, AGE: 'ALL' },
    NUMBER_OF_PATIENTS: patients,
  })
  const listed = practices.filter(({ list_size }) => list_size)
  return csvOf([
    row('ICB', 'QWA', 'ALL', '1'),
    ...listed.flatMap(({ ods, list_size }) => [row('GP', ods!, 'ALL', list_size!), row('GP', ods!, 'MALE', '1')]),
  ])
}

export function ccgAllocations(rows: readonly Row[]): Cells {
  const years = [...new Set(rows.map(row => row.financial_year!))]
  const amount = (ods: string, year: string) => {
    const row = rows.find(each => each.ods === ods && each.financial_year === year)
    return row ? Number(row.core_allocation_thousand_gbp) : ''
  }
  return [
    ['Core allocations'],
    ['CCG code', 'CCG name', ...years.map(year => `${year.replace('/', '-')} core allocation £k`)],
    ...[...new Set(rows.map(row => row.ods!))].map(ods => [ods, 'NHS', ...years.map(year => amount(ods, year))]),
    ['England', '', 1],
  ]
}

export function boardAllocations(rows: readonly Row[]): Cells {
  const kinds = [...new Set(rows.map(row => `${row.financial_year} ${row.stream}`))]
  const titles = kinds.flatMap(kind => {
    const [year, stream] = [
      kind.slice(0, 7).replace('/', '-'),
      kind.slice(8).replaceAll('_', ' ').replace('costs', 'cost'),
    ]
    return [
      `${year} ${stream} allocation £000`,
      `${year} ${stream} £ per head`,
      `${year} ${stream} distance from target %`,
    ]
  })
  const figures = (ods: string, kind: string) => {
    const row = rows.find(each => each.ods === ods && `${each.financial_year} ${each.stream}` === kind)
    const columns = ['allocation_thousand_gbp', 'recurrent_per_head_gbp', 'distance_from_target_pct']
    return columns.map(column => (row?.[column] ? Number(row[column]) : ''))
  }
  const codes = [...new Set(rows.map(row => row.ods!))]
  return [['ICB code', ...titles], ...codes.map(ods => [ods, ...kinds.flatMap(kind => figures(ods, kind))])]
}

export function registered(rows: readonly Row[]): string {
  const bands = ['Male', 'Female'].flatMap(sex =>
    ['0-4', '5-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'].map(band => `${sex} ${band}`),
  )
  return csvOf(
    rows.map(row => ({
      'CCG Code': row.ods!,
      ...Object.fromEntries(bands.map(band => [band, '0'])),
      'Male 0-4': String(Number(row.registered) - Number(row.registered_over_55)),
      'Female 75+': row.registered_over_55!,
    })),
  )
}

const CHOICES = [
  ...['OrganisationID', 'OrganisationCode', 'OrganisationName', 'Sector', 'Address1', 'Address2', 'Address3', 'City'],
  ...['County', 'Postcode', 'Latitude', 'Longitude', 'ParentName', 'Phone', 'Email', 'Website'],
]

function directory(rows: readonly Row[]): Buffer {
  const lines = rows.map(row => {
    const line: Row = {
      ...{
        OrganisationID: '1',
        OrganisationCode: row.ods!,
        OrganisationName: row.name ?? 'NHS',
        Sector: row.sector ?? '',
      },
      ...{ Address1: row.address ?? row.address1!, Address2: row.address2 ?? '', Address3: row.address3 ?? '' },
      ...{
        City: row.city ?? '',
        County: row.county ?? '',
        Postcode: row.postcode!,
        Latitude: row.lat!,
        Longitude: row.long!,
      },
      ...{ ParentName: row.parent ?? '', Phone: row.phone!, Email: row.email ?? '', Website: row.website! },
    }
    return CHOICES.map(column => line[column]!).join('¬')
  })
  return windows1252([CHOICES.join('¬'), ...lines, ''].join('\r\n'))
}

function windows1252(text: string): Buffer {
  return Buffer.from(Array.from(text, sign => (sign < '\x80' ? sign.charCodeAt(0) : 0x80 + WINDOWS_1252.indexOf(sign))))
}

export async function choices(tables: Country['tables']): Promise<Record<string, Buffer>> {
  const contacts = (year: string) => tables['ccg2017_contacts.csv']!.filter(row => row.address_source!.endsWith(year))
  const providers = (kind: string) => directory(tables['providers.csv.gz']!.filter(row => row.kind === kind))
  return {
    'nhs-choices-ccg': await zipped({ 'CCG.csv': directory(contacts('2019')) }),
    'nhs-choices-2014': await zipped({
      ...{
        'CCG.csv': directory(tables['ccg2017_contacts.csv']!),
        'GP.csv': directory(tables['gp_practices_2017-07.csv.gz']!),
      },
      ...{
        'Dentists.csv': providers('dentist'),
        'Opticians.csv': providers('optician'),
        'Clinics.csv': providers('clinic'),
      },
    }),
    'nhs-choices-hospital': await zipped({ 'Hospital.csv': providers('hospital') }),
    'nhs-choices-pharmacy': await zipped({ 'Pharmacy.csv': providers('pharmacy') }),
  }
}
