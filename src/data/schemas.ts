/** What each file of `public/geo` must look like; see `src/core/geo.ts` and `src/core/profile.ts` for its meaning. */
import * as v from 'valibot'
import { EDITIONS } from '../core/editions.ts'
import { PROVIDER_KINDS, type ProviderKind } from '../core/providers.ts'

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
      upperTier: v.object({ code: text, name: text }),
      residents: count,
      share: fraction,
    }),
  ),
  neighbours: v.array(gss),
  practices: count,
  lineage: v.record(v.string(), v.array(share)),
  bordersChanged: v.boolean(),
})

const outcodes = v.pipe(
  v.record(v.string(), text),
  v.check(index => !Array.isArray(index) && Object.keys(index).length > 0),
)

const columns = (kind: ProviderKind) =>
  v.pipe(
    v.object({
      asOf: text,
      names: v.array(text),
      addresses: v.array(v.string()),
      postcodes: v.array(v.string()),
      phones: v.array(v.string()),
      websites: v.array(v.string()),
      lat: v.array(v.nullable(v.pipe(v.number(), v.integer()))),
      long: v.array(v.nullable(v.pipe(v.number(), v.integer()))),
    }),
    v.check(({ asOf: _, ...lists }) => sameLength(Object.values(lists)), `The columns of ${kind} differ in length`),
  )

const providers = v.object(Object.fromEntries(PROVIDER_KINDS.map(kind => [kind, columns(kind)])))

const figure = v.pipe(v.number(), v.minValue(0))
const byTime = v.record(text, v.array(v.nullable(count)))

const figures = v.pipe(
  v.object({
    gss: v.pipe(v.array(gss), v.minLength(1)),
    regions: v.array(namedArea),
    localOffices: v.array(namedArea),
    stps: v.array(namedArea),
    region: v.array(count),
    localOffice: v.array(count),
    stp: v.array(count),
    residents2017: v.array(count),
    residents2019: v.array(count),
    over65: v.array(count),
    km2: v.array(figure),
    practices: v.array(count),
    allocations: byTime,
    registered: byTime,
    bordersChanged: v.array(gss),
    england: v.object({
      residents2017: count,
      ages2019: v.array(count),
      km2: figure,
      practices: count,
      allocations: v.record(text, count),
      registered: v.record(text, count),
    }),
    boards: v.record(text, text),
  }),
  v.check(table => {
    const { region, localOffice, stp, residents2017, residents2019, over65, km2, practices } = table
    const times = [...Object.values(table.allocations), ...Object.values(table.registered)]
    return sameLength([
      table.gss,
      ...[region, localOffice, stp, residents2017, residents2019, over65, km2, practices, ...times],
    ])
  }, 'The columns differ in length'),
)

function sameLength(columns: readonly (readonly unknown[])[]): boolean {
  return columns.every(column => column.length === columns[0]!.length)
}

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'areas.json': areas,
  'places.json': places,
  'overview.json': cells,
  'detail.json': cells,
  'land.json': topology,
  'directory/index.json': outcodes,
  'figures.json': figures,
  'directory/index.json': v.record(v.string(), v.string()),
}

const FOLDERS: Readonly<Record<string, v.GenericSchema>> = { profiles: profile, providers }

/** Throws when `json` is not what the file at `path` must hold. */
export function checkGeoJson(path: string, json: unknown): unknown {
  const schema = FOLDERS[path.split('/')[0]!] ?? SCHEMAS[path]
  if (!schema) throw new TypeError(`No schema for geo/${path}`)
  return v.parse(schema, json)
}
