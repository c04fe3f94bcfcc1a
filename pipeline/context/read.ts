/** Reads the context tables: one GeoJSON feature a line. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { LineString, MultiPolygon, Polygon } from 'geojson'
import * as v from 'valibot'
import { SourceError } from '../row.ts'

/** Folder of the context tables, in that of the source tables. */
export const CONTEXT_FOLDER = 'context'

const position = v.looseTuple([v.number(), v.number()])
const line = v.object({ type: v.literal('LineString'), coordinates: v.pipe(v.array(position), v.minLength(2)) })
const rings = v.array(v.pipe(v.array(position), v.minLength(4)))
const polygon = v.object({ type: v.literal('Polygon'), coordinates: rings })
const multiPolygon = v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) })

export interface SourceFeature<G, P> {
  readonly properties: P
  readonly geometry: G
}

/** @throws SourceError when the file is missing or a line is not such a feature */
export function readLines<P>(sources: string, file: string, properties: v.GenericSchema<unknown, P>) {
  return readFeatures<LineString, P>(sources, file, v.object({ properties, geometry: line }) as never)
}

/** @throws SourceError when the file is missing or a line is not such a feature */
export function readPolygons<P>(sources: string, file: string, properties: v.GenericSchema<unknown, P>) {
  const areas = v.variant('type', [polygon, multiPolygon])
  return readFeatures<Polygon | MultiPolygon, P>(sources, file, v.object({ properties, geometry: areas }) as never)
}

function readFeatures<G, P>(
  sources: string,
  file: string,
  schema: v.GenericSchema<unknown, SourceFeature<G, P>>,
): SourceFeature<G, P>[] {
  const name = `${CONTEXT_FOLDER}/${file}`
  const lines = unzip(join(sources, name), name).trim().split('\n')
  return lines.map((text, i) => {
    try {
      return v.parse(schema, JSON.parse(text))
    } catch (cause) {
      throw new SourceError(name, (cause as Error).message, i + 1)
    }
  })
}

function unzip(path: string, name: string): string {
  try {
    return gunzipSync(readFileSync(path)).toString('utf8')
  } catch (cause) {
    throw new SourceError(name, (cause as Error).message)
  }
}
