/** Borders and tables that arrive changed: refused by name, or of use to all that reads them. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { buildBorders } from '../../pipeline/borders.ts'
import { EDITION_IDS } from '../../src/core/areas/editions.ts'
import { createFinder } from '../../src/core/finder/finder.ts'
import type { CellTopology } from '../../src/core/geo.ts'
import { type ProviderTable, readProviders } from '../../src/core/practices/providers.ts'
import { type CellTable, figuresOf } from '../../src/core/statistics/cellTable.ts'
import { type FigureTable, readFigures } from '../../src/core/statistics/figureTable.ts'
import { GeoFileError } from '../../src/data/geoFileError.ts'
import { checkManifest } from '../../src/data/schemaOfManifest.ts'
import { checkGeoJson } from '../../src/data/schemas.ts'
import { readJson, schema } from './files.ts'
import { mutated } from './mutate.ts'
import type { Target } from './target.ts'

const cell = (code: string, arcs: number[]) => ({
  type: 'Polygon',
  arcs: [arcs],
  properties: { areas: EDITION_IDS.map(() => code), residents: 10 },
})

/** Two cells side by side with a border between them. */
const OVERVIEW = {
  type: 'Topology',
  stamp: 1,
  deviation: 400,
  objects: {
    cells: { type: 'GeometryCollection', geometries: [cell('E38000001', [0, 1]), cell('E38000002', [-1, 2])] },
  },
  arcs: [
    [
      [0, 51],
      [0, 52],
    ],
    [
      [0, 52],
      [-1, 52],
      [-1, 51],
      [0, 51],
    ],
    [
      [0, 51],
      [1, 51],
      [1, 52],
      [0, 52],
    ],
  ],
}

/** In steps of a degree. */
const QUANTIZED = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: OVERVIEW.arcs.map(line =>
    line.map(([x, y], i) => [x! - (line[i - 1]?.[0] ?? 0), y! - (line[i - 1]?.[1] ?? 0)]),
  ),
}
const PIECES = buildBorders({ ...OVERVIEW, ...QUANTIZED } as unknown as CellTopology)
const FILES: Readonly<Record<string, unknown>> = {
  'overview.json': OVERVIEW,
  'borders/index.json': PIECES.index,
  'borders/0.json': PIECES.pieces[0],
  'borders/1.json': PIECES.pieces[1],
}

/** The finder over a changed overview or border: an answer, or the error that names the file; nothing else. */
const borders = (file: 'overview.json' | 'borders/index.json' | 'borders/0.json') =>
  fc.asyncProperty(mutated(FILES[file]), fc.double({ min: -1.2, max: 1.2, noNaN: true }), async (changed, long) => {
    const damaged = (path: string, cause: unknown) => new GeoFileError(path, 'damaged', { cause })
    const finder = createFinder({
      json: async path => {
        const json = path === file ? changed : structuredClone(FILES[path])
        try {
          return checkGeoJson(path, json)
        } catch (cause) {
          throw damaged(path, cause)
        }
      },
      bytes: () => Promise.reject(damaged('directory', undefined)),
      damaged,
    })
    try {
      const answer = await finder.at({ lat: 51.5, long })
      assert.ok(answer.kind === 'point' || answer.kind === 'abroad')
    } catch (error) {
      assert.ok(error instanceof GeoFileError, `${error}`)
    }
  })

const refusedOrRead = (json: unknown, read: () => unknown) => {
  try {
    read()
  } catch (error) {
    assert.ok(error instanceof RangeError, `${error} for ${JSON.stringify(json)?.slice(0, 200)}`)
  }
}

const providers = readJson('providers/E38000197.json') as ProviderTable
const figures = readJson('figures.json') as FigureTable
const cells = readJson('cells.json') as CellTable
const fewCells = {
  districts: cells.districts.slice(0, 2),
  cells: cells.cells.slice(0, 2).map(each => ({ ...each, districts: [[0, 5]], neighbours: [0, 1] })),
}

const manifest = fc.property(
  fc.oneof(mutated({ files: [{ path: 'areas.json', bytes: 3, sha256: '0'.repeat(64) }] }), fc.jsonValue()),
  json => {
    try {
      for (const { path } of checkManifest(json).files) assert.doesNotMatch(path, /\.\.|^\/|:/)
    } catch (error) {
      assert.equal(error instanceof Error && error.name, 'ValiError', `${error}`)
    }
  },
)

export const GEOMETRY: readonly Target[] = [
  { name: 'overview.json, asked for a place', cost: 8, property: borders('overview.json') },
  { name: 'borders/index.json, asked for a place', cost: 8, property: borders('borders/index.json') },
  { name: 'borders/0.json, asked for a place', cost: 8, property: borders('borders/0.json') },
  {
    name: 'cells.json',
    cost: 3,
    property: schema('cells.json', fewCells, json =>
      refusedOrRead(json, () => {
        const table = json as CellTable
        const areas = table.cells.map((_, at) => ({ areas: EDITION_IDS.map(() => `E3800000${at % 2}`), residents: 5 }))
        return figuresOf(table, areas, { gss: 'E38000000' } as Parameters<typeof figuresOf>[2], 'ccg2017')
      }),
    ),
  },
  {
    name: 'providers',
    cost: 20,
    property: schema('providers/E38000197.json', providers, json =>
      refusedOrRead(json, () => readProviders(json as ProviderTable)),
    ),
  },
  {
    name: 'figures.json',
    cost: 20,
    property: schema('figures.json', figures, json => refusedOrRead(json, () => readFigures(json as FigureTable))),
  },
  { name: 'manifest.json', cost: 1, property: manifest },
]
