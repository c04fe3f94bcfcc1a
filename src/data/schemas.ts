/** What each file of `public/geo` must look like; see `src/core/geo.ts` and `src/core/profile.ts` for its meaning. */
import * as v from 'valibot'
import { EDITIONS } from '../core/areas/editions.ts'
import { figures, providers } from './schemasOfFigures.ts'
import { commonNames, nameIndex, nameShard, practiceShard } from './schemasOfNames.ts'

const text = v.pipe(v.string(), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const gss = v.pipe(v.string(), v.regex(/^E[0-9]{8}$/))
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const long = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))

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

const areas = v.object({
  areas: v.pipe(
    v.array(
      v.object({
        gss,
        ods: text,
        name: text,
        editions: v.array(v.pipe(count, v.maxValue(EDITIONS.length - 1))),
        residents2017: count,
        residents2019: count,
        km2: v.pipe(v.number(), v.minValue(0)),
        bounds: v.strictTuple([long, lat, long, lat]),
        label: v.strictTuple([long, lat]),
      }),
    ),
    v.minLength(1),
  ),
})

const places = v.pipe(
  v.object({ names: v.array(text), lat: v.array(count), long: v.array(v.number()), population: v.array(count) }),
  v.check(({ names, lat, long, population }) =>
    [lat, long, population].every(column => column.length === names.length),
  ),
)

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

const outcodes = v.pipe(
  v.record(v.string(), text),
  v.check(index => !Array.isArray(index) && Object.keys(index).length > 0),
)

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
  'areas.json': areas,
  'boards.json': boards,
  'cells.json': cellTable,
  'places.json': places,
  'overview.json': cells,
  'detail.json': cells,
  'land.json': topology,
  'borderland.json': topology,
  'directory/index.json': outcodes,
  'figures.json': figures,
  'names/index.json': nameIndex,
  'names/common.json': commonNames,
}

const FOLDERS: Readonly<Record<string, v.GenericSchema>> = {
  profiles: profile,
  providers,
  names: nameShard,
  practices: practiceShard,
}

/** Throws when `json` is not what the file at `path` must hold. */
export function checkGeoJson(path: string, json: unknown): unknown {
  const schema = SCHEMAS[path] ?? FOLDERS[path.split('/')[0]!]
  if (!schema) throw new TypeError(`No schema for geo/${path}`)
  return v.parse(schema, json)
}
