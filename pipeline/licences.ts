/** What the licences of the data ask to be said; `sources.json` has where each table comes from. */
import type { ManifestLicence } from '../src/core/manifest.ts'

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

/** Files made from OpenStreetMap are a derivative database, and themselves under the ODbL. */
export const LICENCES: readonly ManifestLicence[] = [
  { path: '', licence: OGL, credit: ATTRIBUTION },
  { path: 'places.json', licence: 'CC BY 4.0', credit: GEONAMES },
  { path: 'land.json', licence: 'public domain; names of cities CC BY 4.0', credit: `${NATURAL_EARTH} ${GEONAMES}` },
  { path: 'context/land/', licence: `${OGL}; public domain`, credit: `${CONTEXT} ${NATURAL_EARTH}` },
  { path: 'context/ogl/', licence: OGL, credit: CONTEXT },
  { path: 'context/osm/', licence: 'ODbL 1.0', credit: OPENSTREETMAP },
]
