/** LSOA boundaries, ONS Open Geography: see the README beside this file. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Feature, FeatureCollection, Position } from 'geojson'
import { SourceError } from '../../../row.ts'

/** Decimals of a degree that are kept: about 0.1 m. */
const DECIMALS = 1e6

/** The LSOAs of England, in the order of their codes, each as one line of GeoJSON. */
export function readBoundaries(path: string): string[] {
  const file = basename(path)
  const { features } = parse(path, file)
  const lines = new Map<string, string>()
  for (const [i, feature] of features.entries()) {
    const code = codeOf(feature, file, i + 1)
    if (!code.startsWith('E')) continue
    if (lines.has(code)) throw new SourceError(file, `feature ${i + 1}: ${code} is there twice`)
    lines.set(code, JSON.stringify({ type: 'Feature', properties: { LSOA11CD: code }, geometry: rounded(feature) }))
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

function parse(path: string, file: string): FeatureCollection {
  let json: FeatureCollection
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new SourceError(file, `not GeoJSON: ${(error as Error).message}`)
  }
  const crs = (json as { crs?: { properties?: { name?: string } } }).crs?.properties?.name ?? ''
  if (crs.includes('27700'))
    throw new SourceError(file, 'the positions are in the National Grid; choose WGS84 when you download')
  if (!Array.isArray(json.features)) throw new SourceError(file, 'not a collection of features')
  return json
}

/** The name of the property is the same in all vintages but for its case. */
function codeOf({ properties }: Feature, file: string, number: number): string {
  const [, code] = Object.entries(properties ?? {}).find(([name]) => /^lsoa11cd$/i.test(name)) ?? []
  if (typeof code === 'string' && /^[EW]01\d{6}$/.test(code)) return code
  throw new SourceError(file, `feature ${number}: expected LSOA11CD, such as E01000001, found ${JSON.stringify(code)}`)
}

function rounded({ geometry }: Feature): object {
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: roundRings(geometry.coordinates) }
  if (geometry.type === 'MultiPolygon')
    return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(roundRings) }
  throw new RangeError(`Unexpected geometry: ${geometry.type}`)
}

function roundRings(rings: readonly Position[][]): Position[][] {
  return rings.map(ring =>
    ring.map(position => position.slice(0, 2).map(value => Math.round(value * DECIMALS) / DECIMALS)),
  )
}
