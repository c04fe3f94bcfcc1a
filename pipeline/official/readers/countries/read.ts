/** ONS boundaries of the countries of the United Kingdom: see the README beside this file. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { area } from '@turf/turf'
import type { FeatureCollection, Polygon, Position } from 'geojson'
import { SourceError } from '../../../row.ts'

/** Decimals of a degree that are kept: about 1 m. */
const DECIMALS = 1e5
const NAME = /^ctry\d\dnm$/i

/** Every polygon of Wales, Scotland and Northern Ireland as a line of GeoJSON, with its country and size. */
export function readCountries(path: string): string[] {
  const file = basename(path)
  let json: FeatureCollection
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new SourceError(file, `not GeoJSON: ${(error as Error).message}`)
  }
  if (!Array.isArray(json.features)) throw new SourceError(file, 'not a collection of features')
  return json.features.flatMap(({ properties, geometry }, i) => {
    const [, name] = Object.entries(properties ?? {}).find(([key]) => NAME.test(key)) ?? []
    if (typeof name !== 'string') throw new SourceError(file, `feature ${i + 1}: CTRY..NM is missing`)
    if (name === 'England') return []
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
      throw new SourceError(file, `feature ${i + 1}: expected a polygon, found ${geometry?.type}`)
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return polygons.map(rings => lineOf(name, rings, file, i + 1))
  })
}

function lineOf(name: string, rings: Position[][], file: string, feature: number): string {
  if (rings.some(ring => ring.some(([x, y]) => !(Math.abs(x!) <= 180 && Math.abs(y!) <= 90))))
    throw new SourceError(file, `feature ${feature}: the positions are not in degrees; choose WGS84`)
  const coordinates = rings.map(ring =>
    ring.map(position => position.slice(0, 2).map(value => Math.round(value * DECIMALS) / DECIMALS)),
  )
  const polygon: Polygon = { type: 'Polygon', coordinates }
  const km2 = Number((area(polygon) / 1e6).toFixed(3))
  return JSON.stringify({ type: 'Feature', properties: { name, km2 }, geometry: polygon })
}
