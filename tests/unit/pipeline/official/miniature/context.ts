/** The map's tables, which a maintainer supplies: one feature of each kind. */
import { gzipSync } from 'node:zlib'
import type { Geometry } from 'geojson'
import { csvOf } from './tables.ts'

/** Across the country: degrees. */
const LINE: Geometry = {
  type: 'LineString',
  coordinates: [
    [-2.65, 51.6],
    [-2.5, 51.65],
    [-2.38, 51.68],
  ],
}
const AREA: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [-2.6, 51.6],
      [-2.6, 51.66],
      [-2.45, 51.66],
      [-2.45, 51.6],
      [-2.6, 51.6],
    ],
  ],
}

const area = (...properties: object[]) => properties.map(each => [each, AREA] as const)
const line = (...properties: object[]) => properties.map(each => [each, LINE] as const)
const river = (kind: string, km: number) => ({ class: kind, name: `The ${kind}`, km, src: 'osm12' })
const road = (kind: string, src: string) => ({ class: kind, ref: 'A38', src })

const FEATURES: Readonly<Record<string, readonly (readonly [object, Geometry])[]>> = {
  coverage: area({ county: 'severn', places: 'osm12' }),
  urban_from_postcodes: area({ km2: 50 }),
  national_parks_osm_z7: area({ name: 'The Park' }),
  woods_osm_england: area({ km2: 50, src: 'osm12' }),
  green_osm_england: area({ sub: 'park', km2: 50, src: 'osm12' }, { sub: 'park', km2: 50, src: 'he' }),
  lakes_osm_england: area({ km2: 50, src: 'osm12' }),
  waterways_osm_england: line(river('river', 100), river('river', 40), river('canal', 40)),
  rail_nr_waymarks_2024: line({ elr: 'SCB' }),
  rail_osm_england: line({ class: 'rail', tunnel: 0, src: 'osm12' }, { class: 'tram', tunnel: null, src: 'osm12' }),
  roads_b_osm_england: line({ ref: 'B4509' }),
  roads_gb_combined: line(
    ...['motorway', 'trunk', 'primary'].map(kind => road(kind, 'osm12')),
    ...['motorway', 'trunk'].map(kind => road(kind, 'hapms')),
  ),
}

/** By their path among the source tables. */
export function mapTables(): Record<string, Uint8Array> {
  const features = Object.entries(FEATURES).map(([name, rows]) => {
    const lines = rows.map(([properties, geometry]) => JSON.stringify({ type: 'Feature', properties, geometry }))
    return [`context/${name}.geojsonl.gz`, gzipSync(`${lines.join('\n')}\n`)] as const
  })
  const places = csvOf([{ name: 'Rockhampton', class: 'village', lat: '51.64', long: '-2.5', src: 'osm12' }])
  return { ...Object.fromEntries(features), 'context/places_osm_england.csv.gz': gzipSync(places) }
}
