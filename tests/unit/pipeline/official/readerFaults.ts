/** Official files with one fault each, by the table that is made of them. */
import { workbook } from './miniature/workbook.ts'
import { zipped } from './zipped.ts'

const bands = ['Male', 'Female'].flatMap(sex =>
  ['0-4', '5-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'].map(ages => `${sex} ${ages}`),
)

type Fault = readonly [
  what: string,
  table: string,
  id: string,
  content: () => string | Buffer | Promise<Buffer>,
  message: string,
]

/** In a workbook of allocations. @param sheets rows by the name of their sheet */
function inAllocations(what: string, sheets: Parameters<typeof workbook>[0], message: string): Fault {
  const content = async () => zipped({ 'a.xlsx': await workbook(sheets) })
  return [what, 'ccg2017_allocations.csv', 'ccg-allocations', content, message]
}

export const FAULTS: readonly Fault[] = [
  [
    'no ODS code',
    'areas.csv',
    'area-names',
    () => zipped({ 'a.csv': 'CCG17CD,CCG17CDH,CCG17NM\nE38000001,,NHS\n' }),
    'area_names.zip: a.csv, line 2, column CCG17CDH: expected a value, found nothing',
  ],
  [
    'an edition that no file has',
    'areas.csv',
    'area-names',
    () => zipped({ 'a.csv': 'CCG17CD,CCG17CDH,CCG17NM\nE38000001,02N,NHS\n' }),
    'column CCG15CD: no file has the areas of July 2015',
  ],
  [
    'an LSOA without an area',
    'lsoa11_areas.csv.gz',
    'lsoa-2011-lookups',
    () => zipped({ 'a.csv': 'LSOA11CD,CCG17CD\nE01000001,E38000001\n' }),
    'column LAD17CD: no file says it of E01000001',
  ],
  [
    'two files that differ',
    'lsoa11_areas.csv.gz',
    'lsoa-2011-lookups',
    () =>
      zipped({
        'a.csv': 'LSOA11CD,CCG17CD\nE01000001,E38000001\n',
        'b.csv': 'CCG17CD,LSOA11CD\nE38000002,E01000001\n',
      }),
    'b.csv, line 2, column CCG17CD: expected E38000001, as another file has it, found "E38000002"',
  ],
  [
    'no LSOA',
    'lsoa11_areas.csv.gz',
    'lsoa-2011-lookups',
    () => zipped({ 'a.csv': 'LSOA21CD,CCG17CD\nE01000001,E38000001\n' }),
    'a.csv, line 1, column LSOA11CD: the column is missing',
  ],
  [
    'a district',
    'districts.csv',
    'lad-names',
    () => zipped({ 'a.csv': 'LAD17CD,LAD17NM,CTY17CD,CTY17NM\n7,Epping,E10000012,Essex\n' }),
    'column code17: expected a GSS code such as E07000072, found "7"',
  ],
  [
    'a year of districts',
    'districts.csv',
    'lad-names',
    () => zipped({ 'a.csv': 'LAD22CD,LAD22NM\nE07000072,Epping\n' }),
    'no file has the districts of 2017',
  ],
  [
    'a region',
    'ccg2017_hierarchy.csv',
    'ccg-hierarchy',
    () => 'CCG17CD,CCG17CDH,STP17CD\nE38000001,02N,E54\n',
    'ccg_hierarchy.csv, line 1, column stp_name: the column is missing',
  ],
  [
    'another workbook',
    'lsoa11_population.csv.gz',
    'lsoa-density',
    () => workbook({ 'Mid-2018': [['Code']] }),
    'lsoa_density_2017.xlsx: the workbook has no sheet that fits',
  ],
  [
    'no workbook',
    'lsoa11_population.csv.gz',
    'lsoa-density',
    () => 'an .xls of 2003',
    'lsoa_density_2017.xlsx: not a workbook (.xlsx); save an .xls as one first',
  ],
  [
    'a cell',
    'lsoa11_population.csv.gz',
    'lsoa-density',
    () =>
      workbook({ 'Mid-2017': [['Title'], ['Code', 'Mid-2017 population', 'Area Sq Km'], ['E01000001', 'many', 1]] }),
    'lsoa_density_2017.xlsx: Mid-2017, line 3, column residents: expected a whole number, 0 or more, found "many"',
  ],
  [
    'an age',
    'lsoa11_population.csv.gz',
    'lsoa-ages',
    () => workbook({ 'Mid-2019 Persons': [['LSOA Code', 0, 1]] }),
    'column age 2: the column is missing',
  ],
  [
    'no header',
    'lsoa11_population.csv.gz',
    'lsoa-density',
    () => workbook({ 'Mid-2017': [['Title']] }),
    'column lsoa: no line has the column',
  ],
  inAllocations(
    'no allocation',
    {
      A: [
        ['CCG code', 'Allocation'],
        ['07H', 1],
      ],
    },
    'no sheet has a code and, for a financial year, an allocation in £k or £000',
  ),
  inAllocations(
    'a sum of money',
    {
      A: [
        ['CCG code', '2017/18 core allocation £k'],
        ['07H', 'tbc'],
      ],
    },
    'a.xlsx: A, line 2, column 2017/18 core allocation £k: expected a number, found "tbc"',
  ),
  inAllocations(
    'a title without a year',
    {
      A: [
        ['CCG code', 'Core allocation £k'],
        ['07H', 1],
      ],
    },
    'a.xlsx: A, line 1, column Core allocation £k: the title names no financial year, such as 2017/18',
  ),
  inAllocations(
    'a title without a stream',
    {
      A: [
        ['CCG code', '2017/18 allocation £k'],
        ['07H', 1],
      ],
    },
    'line 1, column 2017/18 allocation £k: the title names no stream: running costs, primary medical',
  ),
  inAllocations(
    'a title without a unit',
    {
      A: [
        ['CCG code', '2017/18 core £'],
        ['07H', 1],
      ],
    },
    'line 1, column 2017/18 core £: the title names no allocation in £k or £000',
  ),
  inAllocations(
    'two titles of the same',
    {
      A: [
        ['CCG code', '2017/18 core allocation £k', '2017-18 programme allocation £000'],
        ['07H', 1, 2],
      ],
    },
    'line 1, column 2017-18 programme allocation £000: "2017/18 core allocation £k" says the same',
  ),
  inAllocations(
    'pounds for thousands',
    {
      A: [
        ['CCG code', '2017/18 core allocation £k'],
        ['07H', 382_625_000],
      ],
    },
    'line 2, column 2017/18 core allocation £k: expected £ thousand, found 382625000',
  ),
  inAllocations(
    'two sheets of two minds',
    {
      A: [
        ['CCG code', '2017/18 core allocation £k'],
        ['07H', 1],
      ],
      B: [
        ['CCG code', '2017/18 core allocation £k'],
        ['07H', 2],
      ],
    },
    'a.xlsx: B, line 2, column 2017/18 core allocation £k: 2 here, and 1 in a line or a sheet before',
  ),
  [
    'a month',
    'ccg2017_registered_patients.csv',
    'registered-patients',
    () => zipped({ 'april-2017.csv': `CCG Code,${bands.join()}\n` }),
    'april-2017.csv: name the file by its April, such as 2017-04.csv',
  ],
  [
    'a code',
    'ccg2017_registered_patients.csv',
    'registered-patients',
    () => zipped({ '2017-04.csv': `CCG Code,${bands.join()}\nWest Essex${',0'.repeat(18)}\n` }),
    '2017-04.csv, line 2, column ccg: expected a code of three signs such as 07H, found "West Essex"',
  ],
  [
    'a band of age',
    'ccg2017_registered_patients.csv',
    'registered-patients',
    () => zipped({ '2017-04.csv': 'CCG Code,Male 0-4\n07H,1\n' }),
    '2017-04.csv, line 1, column male 5-14: the column is missing',
  ],
  [
    'a count',
    'ccg2017_registered_patients.csv',
    'registered-patients',
    () => zipped({ '2017-04.csv': `CCG Code,${bands.join()}\n07H,x${',0'.repeat(17)}\n` }),
    '2017-04.csv, line 2, column male 0-4: expected a whole number',
  ],
  [
    'a trust',
    'nhs_trusts_2026.csv',
    'ods-etr',
    () => zipped({ 'etr.csv': `"RWX","TRUST"${',""'.repeat(24)}\n` }),
    'etr.csv, line 1: expected 27 fields, found 26',
  ],
  [
    'a day',
    'nhs_trusts_2026.csv',
    'ods-etr',
    () => zipped({ 'etr.csv': `"RWX","TRUST"${',""'.repeat(25)}\n` }),
    'etr.csv, line 1, column opened: expected a date such as 20200401, found nothing',
  ],
  [
    'a register',
    'ods_ccg_subicb_register_2026-01.csv',
    'ods-eccg',
    () => zipped({ 'etr.csv': '' }),
    'eccg.zip: the zip has no file that fits',
  ],
  [
    'a directory',
    'ccg2017_contacts.csv',
    'nhs-choices-ccg',
    () => zipped({ 'CCG.csv': 'OrganisationCode,Postcode\n' }),
    'CCG.csv, line 1, column ods: the column is missing',
  ],
  [
    'a provider',
    'providers.csv.gz',
    'nhs-choices-hospital',
    () => zipped({ 'Hospital.csv': Buffer.from('OrganisationCode¬OrganisationName\n', 'latin1') }),
    'Hospital.csv, line 1, column address1: the column is missing',
  ],
  [
    'a country',
    'context/land_neighbours.geojsonl.gz',
    'countries',
    () => '{"features":[{"type":"Feature","properties":{"NAME":"Wales"}}]}',
    'countries_bgc.geojson: feature 1: CTRY..NM is missing',
  ],
  [
    'the National Grid',
    'context/land_neighbours.geojsonl.gz',
    'countries',
    () =>
      JSON.stringify({
        features: [
          { properties: { CTRY23NM: 'Wales' }, geometry: { type: 'Polygon', coordinates: [[[300000, 200000]]] } },
        ],
      }),
    'feature 1: the positions are not in degrees; choose WGS84',
  ],
]
