/** Checks each file of `public/geo` against its schema. Types come from the schemas: `src/core/schemas`. */
import * as v from 'valibot'
import { EDITIONS } from '../core/areas/editions.ts'
import { areaTable, outcodeIndex, placeTable } from '../core/schemas/areas.ts'
import { commonNames, nameIndex, nameShard } from '../core/schemas/names.ts'
import { practiceShard, providerTable } from '../core/schemas/practices.ts'
import { count, fraction, gss, lat, long, text } from '../core/schemas/values.ts'
import { figures } from './schemasOfFigures.ts'

/** Arcs are left to the code that unpacks them: checking 100,000 positions would cost more than drawing them. */
const topology = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.pipe(v.array(v.unknown()), v.minLength(1)),
})

const cells = v.looseObject({
  ...topology.entries,
  deviation: v.pipe(v.number(), v.minValue(0)),
  objects: v.object({
    cells: v.looseObject({
      type: v.literal('GeometryCollection'),
      geometries: v.pipe(
        v.array(
          v.looseObject({
            type: v.picklist(['Polygon', 'MultiPolygon']),
            properties: v.object({ areas: v.pipe(v.array(gss), v.length(EDITIONS.length)), residents: count }),
          }),
        ),
        v.minLength(1),
      ),
    }),
  }),
})

const namedArea = v.object({ gss: text, name: text })
const siteUrl = v.pipe(v.string(), v.regex(/^https?:\/\//))

/** A council that has a health and wellbeing board: no district, and no county that is gone. */
const council = v.object({
  code: v.pipe(v.string(), v.regex(/^E(06|08|09|10)[0-9]{6}$/)),
  name: text,
  website: siteUrl,
})
const share = v.object({ gss, residents: count, share: fraction })

const profile = v.object({
  gss,
  ods: text,
  name: text,
  stp: namedArea,
  localOffice: namedArea,
  region: namedArea,
  contacts: v.object({
    address: v.array(text),
    postcode: v.string(),
    lat: v.nullable(lat),
    long: v.nullable(long),
    phone: v.nullable(text),
    email: v.nullable(text),
    website: v.nullable(text),
    sources: v.record(v.string(), v.string()),
  }),
  allocations: v.record(v.string(), v.number()),
  registered: v.record(v.string(), v.strictTuple([count, count])),
  ages2019: v.array(count),
  districts: v.array(
    v.object({
      code: text,
      name: text,
      council,
      residents: count,
      share: fraction,
    }),
  ),
  neighbours: v.array(gss),
  practices: count,
  lineage: v.record(v.string(), v.array(share)),
  bordersChanged: v.boolean(),
})

const boards = v.object({
  asOf: text,
  boards: v.record(
    gss,
    v.object({
      website: siteUrl,
      contactPage: v.nullable(siteUrl),
      complaints: v.nullable(
        v.object({
          phone: v.nullable(text),
          email: v.nullable(text),
          address: v.nullable(text),
          team: v.string(),
          asOf: text,
        }),
      ),
    }),
  ),
})

const cellTable = v.pipe(
  v.object({
    districts: v.array(v.object({ code: text, name: text, council })),
    cells: v.pipe(
      v.array(
        v.object({
          ages2019: v.array(count),
          districts: v.array(v.strictTuple([count, count])),
          neighbours: v.array(count),
        }),
      ),
      v.minLength(1),
    ),
  }),
  v.check(({ districts: names, cells }) =>
    cells.every(
      ({ districts, neighbours }) =>
        districts.every(([at]) => at < names.length) && neighbours.every(at => at < cells.length),
    ),
  ),
)

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'areas.json': areaTable,
  'boards.json': boards,
  'cells.json': cellTable,
  'places.json': placeTable,
  'overview.json': cells,
  'detail.json': cells,
  'land.json': topology,
  'borderland.json': topology,
  'directory/index.json': outcodeIndex,
  'figures.json': figures,
  'names/index.json': nameIndex,
  'names/common.json': commonNames,
}

const FOLDERS: Readonly<Record<string, v.GenericSchema>> = {
  profiles: profile,
  providers: providerTable,
  names: nameShard,
  practices: practiceShard,
}

/** Throws when `json` is not what the file at `path` must hold. */
export function checkGeoJson(path: string, json: unknown): unknown {
  const schema = SCHEMAS[path] ?? FOLDERS[path.split('/')[0]!]
  if (!schema) throw new TypeError(`No schema for geo/${path}`)
  return v.parse(schema, json)
}
