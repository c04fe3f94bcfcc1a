/** A country of six LSOAs on the bank of the Severn, with two CCGs that merge in 2020 and one that stays. */
import type { Feature } from 'geojson'
import { AGE_BANDS } from '../../../../../pipeline/population.ts'
import { PUBLISHED } from '../../../../../pipeline/successions.ts'
import type { Country, Row } from './tables.ts'

/** Degrees. */
const [WEST, SOUTH, WIDE, HIGH] = [-2.66, 51.58, 0.1, 0.06]

/** Three columns of two: the CCG, the district and the board of each column. Frimley's board was split by district in 2026. */
const COLUMNS = [
  { ccg: 'E38000901', merged: 'E38000911', district: 'E06000025', board: 'E54000022', today: 'E54000068' },
  { ccg: 'E38000902', merged: 'E38000911', district: 'E06000025', board: 'E54000022', today: 'E54000068' },
  { ccg: 'E38000903', merged: 'E38000903', district: 'E06000036', board: 'E54000034', today: 'E54000070' },
] as const
const LSOAS = COLUMNS.flatMap((column, x) =>
  [0, 1].map(y => ({
    ...column,
    code: `E0100000${2 * x + y + 1}`,
    west: WEST + x * WIDE,
    south: SOUTH + y * HIGH,
  })),
)

const ODS: Readonly<Record<string, string>> = {
  ...{ E38000901: '90A', E38000902: '90B', E38000903: '90C', E38000911: '91Q' },
  ...{ E54000022: 'QWA', E54000034: 'QWB', E54000068: 'QWC', E54000070: 'QWD' },
}
const NAMES: Readonly<Record<string, string>> = { E06000025: 'Westshire', E06000036: 'Eastshire' }

function areaOf(lsoa: (typeof LSOAS)[number], id: string): string {
  if (id === 'icb2022') return lsoa.board
  if (id === 'icb2026') return lsoa.today
  return ['ccg2020', 'ccg2021', 'sicbl2022'].includes(id) ? lsoa.merged : lsoa.ccg
}

const text = (rows: readonly Readonly<Record<string, string | number>>[]): Row[] =>
  rows.map(row => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)])))

const areas = PUBLISHED.flatMap(({ id, kind }) =>
  [...new Set(LSOAS.map(lsoa => areaOf(lsoa, id)))]
    .sort()
    .map(gss => ({ edition: id, kind, gss, ods: ODS[gss]!, name: `NHS ${ODS[gss]}, ${kind}` })),
)

const lookups = LSOAS.map(lsoa => ({
  ...{ LSOA11CD: lsoa.code, LSOA11NM: `Town ${lsoa.code.slice(-3)}A` },
  ...{ LAD17CD: lsoa.district, LAD22CD: lsoa.district },
  ...Object.fromEntries(PUBLISHED.map(({ id, column }) => [column, areaOf(lsoa, id)])),
}))

const population = LSOAS.map(({ code }, i) => ({
  LSOA11CD: code,
  area_km2: 46.25,
  mid2017: 1691 + 19 * i,
  ...Object.fromEntries(AGE_BANDS.map((band, at) => [`mid2019_${band}`, 80 + i + at])),
}))

/** `GL12 1AA`: in the LSOA, in use; `GL12 1AB`: ended; `GL12 1AD`: newer than the allocation. */
const postcodes = [
  ...LSOAS.flatMap(({ code, west, south }, i) =>
    (
      [
        ['AA', 0.02, code, 1],
        ['AB', 0.05, code, 0],
        ['AD', 0.08, '', 1],
      ] as const
    ).map(([end, east, lsoa11, live]) => ({
      ...{
        pcds: `GL12 ${i + 1}${end}`,
        lat: (south + 0.03).toFixed(5),
        long: (west + east).toFixed(5),
      },
      ...{ ctry: 'E92000001', lsoa11, live },
    })),
  ),
  { pcds: 'JE2 3AB', lat: '', long: '', ctry: 'L93000001', lsoa11: '', live: 0 },
  { pcds: 'NP16 5AA', lat: '51.64150', long: '-2.67600', ctry: 'W92000004', lsoa11: '', live: 1 },
]

const ccgs = areas.filter(({ edition }) => edition === 'ccg2017')
const at = (i: number) => postcodes[i * 6]!

const practices = ccgs.map(({ ods, gss }, i) => {
  const { merged } = COLUMNS.find(({ ccg }) => ccg === gss)!
  return { code: `L8100${i}`, ods, gss, today: ODS[merged]!, moved: merged !== gss, ...at(i) }
})
const practice = ({ code, pcds }: (typeof practices)[number]) => ({
  ...{ ods: code, name: `SURGERY ${code}`, address: '1 HIGH STREET, THORNBURY', postcode: pcds, phone: '01454 000000' },
})

const site = (kind: string, asOf: string, i: number) => ({
  ...{ kind, ods: `X${i}`, name: `The ${kind}’s – €`, sector: kind === 'hospital' ? 'NHS Sector' : '', parent: '' },
  ...{ address: '2 High Street, Thornbury, Avon', postcode: at(1).pcds, phone: '01454 000001', website: '' },
  ...{ lat: Number(at(1).lat).toFixed(6), long: Number(at(1).long).toFixed(6), as_of: asOf },
})

const boards = areas.filter(({ edition }) => edition === 'icb2026')
const square = (west: number, south: number, wide: number, high: number, properties: object): Feature => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        ...[
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ].map(([x, y]) => [west + x! * wide, south + y! * high].map(degrees => Number(degrees.toFixed(5)))),
      ],
    ],
  },
})

export const INVENTED: Country = {
  tables: {
    'areas.csv': text(areas),
    'lsoa11_areas.csv.gz': text(lookups),
    'districts.csv': text(
      ['2017', '2022'].flatMap(year =>
        Object.entries(NAMES).map(([code, name]) => ({
          ...{ year, LADCD: code, LADNM: name },
          ...(year === '2017' ? { UTLA17CD: code, UTLA17NM: name } : { UTLA17CD: '', UTLA17NM: '' }),
        })),
      ),
    ),
    'lsoa11_population.csv.gz': text(population),
    'postcodes.csv.gz': text(postcodes),
    'postcodes_onspd_2025-11_supplement.csv.gz': text([
      ...LSOAS.map(({ district }, i) => {
        const { pcds, lat, long } = postcodes[i * 3 + 2]!
        return { pcds, LAD25CD: district, oseast1m: '', osnrth1m: '', lat, long, why: 'no_lsoa11' }
      }),
      ...[
        {
          pcds: 'GL12 9AA',
          LAD25CD: 'E06000025',
          oseast1m: '',
          osnrth1m: '',
          lat: '51.61000',
          long: '-2.60000',
          why: 'new',
        },
        {
          pcds: 'NPT 0AD',
          LAD25CD: 'W06000022',
          oseast1m: '',
          osnrth1m: '',
          lat: 51.58846,
          long: -2.99159,
          why: 'new',
        },
      ],
    ]),
    'ccg2017_hierarchy.csv': text(
      ccgs.map(({ gss, ods }) => ({
        ...{ gss, ods, stp_gss: 'E54000010', stp_name: 'Severn', local_office_gss: 'E39000040' },
        ...{ local_office: 'NHS England South', region_gss: 'E40000004', region: 'South of England' },
      })),
    ),
    'ccg2017_contacts.csv': text(
      ccgs.map(({ gss, ods }, i) => ({
        ...{ gss, ods, address1: '', address2: 'The House', address3: '', city: 'Thornbury', county: 'Avon' },
        ...{ postcode: at(i).pcds, lat: Number(at(i).lat).toFixed(6), long: Number(at(i).long).toFixed(6) },
        ...{ phone: '01454 000002', email: i === 0 ? 'info@example.nhs.uk' : '', website: 'http://www.example.nhs.uk' },
        ...{ address_source: `nhschoices201${i === 2 ? 4 : 9}`, phone_source: `nhschoices201${i === 2 ? 4 : 9}` },
        ...{ email_source: i === 0 ? 'nhschoices2019' : '', website_source: `nhschoices201${i === 2 ? 4 : 9}` },
      })),
    ),
    'ccg2017_allocations.csv': text(
      ccgs.flatMap(({ gss, ods }, i) =>
        ['2016/17', '2017/18'].map(year => ({
          ...{ gss, ods, financial_year: year, core_allocation_thousand_gbp: 4000 + i },
        })),
      ),
    ),
    'icb2022_allocations.csv': text(
      ['E54000022', 'E54000034'].flatMap(gss => [
        {
          ...{ gss, ods: ODS[gss]!, financial_year: '2023/24', stream: 'core', allocation_thousand_gbp: 9000.1 },
          ...{ recurrent_per_head_gbp: 1500.21, distance_from_target_pct: -0.5 },
        },
        {
          ...{ gss, ods: ODS[gss]!, financial_year: '2023/24', stream: 'running_costs', allocation_thousand_gbp: 90 },
          ...{ recurrent_per_head_gbp: '', distance_from_target_pct: '' },
        },
      ]),
    ),
    'ccg2017_registered_patients.csv': text(
      ccgs.flatMap(({ gss, ods }, i) =>
        ['2016-04', '2017-04'].map(month => ({ gss, ods, month, registered: 3000 + i, registered_over_55: 900 + i })),
      ),
    ),
    'gp_practices_2017-07.csv.gz': text(
      practices.map(each => {
        const { ods, name, ...rest } = practice(each)
        const position = { lat: Number(each.lat).toFixed(6), long: Number(each.long).toFixed(6), website: '' }
        return { ods, name, ccg_ods: each.ods, ...rest, ...position }
      }),
    ),
    'gp_practices_2026-02.csv.gz': text(
      practices.map(each => {
        const area = COLUMNS.find(({ ccg }) => ccg === each.gss)!
        return {
          ...practice(each),
          ...{ open_date: '19740401', sicbl_ods: each.today, joined_sicbl: each.moved ? '20200401' : '20130401' },
          ...{ icb22_ods: ODS[area.board]!, ICB26CD: area.today, list_size: 2900, lat: each.lat, long: each.long },
        }
      }),
    ),
    'gp_practice_membership.csv.gz': text(
      practices.flatMap(({ code, ods, today, moved }) => [
        { ods: code, ccg_ods: ods, joined: '20130401', left: moved ? '20200331' : '', source: 'epcmem' },
        ...(moved ? [{ ods: code, ccg_ods: today, joined: '20200401', left: '', source: 'epcmem' }] : []),
      ]),
    ),
    'gp_practice_ccg_by_year.csv.gz': text(
      practices.map(({ code, ods, today, pcds }) => ({
        ...{ ods: code, name: 'Surgery', postcode: pcds.replace(' ', '') },
        ...Object.fromEntries(
          ['14-15', '15-16', '16-17', '17-18', '18-19', '19-20', '20-21', '21-22', '22-23'].flatMap(year => [
            [`ccg_${year}`, year < '20' ? ods : today],
            [`patients_${year}`, 2800],
          ]),
        ),
      })),
    ),
    'providers.csv.gz': text([
      site('clinic', '2014-02', 1),
      site('dentist', '2014-02', 2),
      site('hospital', '2018-02', 3),
      site('optician', '2014-02', 4),
      site('pharmacy', '2020-02', 5),
    ]),
    'nhs_trusts_2026.csv': text(
      ['QWA', 'QWB'].map((board, i) => ({
        ...{ ods: `RW${i}`, name: `TRUST ${i}`, type: '', region: '', ics: '', predecessor_ods: '', merger_date: '' },
        ...{ website: '', foi_email: '', icb22_ods: board, address: 'THE HOSPITAL, THORNBURY, AVON' },
        ...{ postcode: at(1).pcds, open_date: '19920401', phone: '01454 000003' },
      })),
    ),
    'ods_ccg_subicb_register_2026-01.csv': text(
      [...new Map(areas.filter(({ kind }) => kind !== 'icb').map(({ ods, gss }) => [ods, gss]))]
        .sort()
        .map(([ods, gss]) => {
          const [isNew, isOpen] = [ods === '91Q', ods === '91Q' || ods === '90C']
          return {
            ...{ ods, gss, name: `NHS ${ods}`, national_grouping: 'Y58', icb22_ods: 'QWA', address: 'THE HOUSE' },
            ...{ town: 'THORNBURY', postcode: at(0).pcds, open_date: isNew ? '20200401' : '20130401' },
            ...{ close_date: isOpen ? '' : '20200331', role: isOpen ? 'RO319' : '' },
            role_name: isOpen ? 'sub-ICB location' : '',
          }
        }),
    ),
    'ccg_contacts_nhs_choices_2019-05.csv': text(
      ccgs.slice(0, 2).map(({ gss, ods }, i) => ({
        ...{ gss, ods, OrganisationName: 'NHS', Address1: '', Address2: 'The House', Address3: '', City: 'Thornbury' },
        ...{ County: 'Avon', Postcode: at(i).pcds, Latitude: Number(at(i).lat).toFixed(6) },
        ...{ Longitude: Number(at(i).long).toFixed(6), Phone: '01454 000002' },
        ...{ Email: i === 0 ? 'info@example.nhs.uk' : '', Website: 'http://www.example.nhs.uk' },
      })),
    ),
    'context/places_ipn_gb.csv.gz': text(
      (
        [
          ['Chepstow', 'LOC', 'W', '', 51.6415, -2.676, 1, 4],
          ['Falfield', 'LOC', 'E', 'Avon', 51.63694, -2.46056, 0, 6],
          ['Thornbury', 'LOC', 'E', 'Avon', 51.60889, -2.52028, 0, 3],
          ['Thornbury', 'BUA', 'E', 'Avon', 51.60889, -2.52028, 0, 0],
        ] as const
      ).map(([name, kind, ctry, county, lat, long, pc1km, pcnearest]) => ({
        ...{ name, kind, ctry, county, lat, long, pc1km, pcnearest, osm: '', z7: '', z7rank: '' },
      })),
    ),
    'icb_2026.csv': text(
      boards.map(({ gss, ods, name }) => ({
        ...{
          gss,
          ods,
          name,
          website: `https://${ods.toLowerCase()}.icb.nhs.uk`,
          contact_page: 'https://example.nhs.uk',
        },
        ...{ complaints_phone: '01454 000004', complaints_email: '', complaints_address: '', complaints_team: '' },
        ...{ complaints_source: 'page', complaints_as_of: '2025-01', predecessor_ods: '' },
      })),
    ),
    'councils_2026.csv': text(
      Object.entries(NAMES).map(([gss, name]) => ({
        ...{ gss, name: `${name} Council`, tier: 'unitary', parent_gss: '', homepage_url: 'https://www.gov.uk/' },
      })),
    ),
  },
  lsoas: LSOAS.map(({ code, west, south }) => square(west, south, WIDE, HIGH, { LSOA11CD: code })),
  land: [square(-2.8, 51.5, 0.14, 0.25, { name: 'Wales' })],
  abroad: { Chepstow: [51.6415, -2.676] },
}
