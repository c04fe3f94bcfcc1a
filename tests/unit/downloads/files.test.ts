// @vitest-environment node
import { parse } from 'csv-parse/sync'
import type { BBox, FeatureCollection, MultiPolygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { EDITION_IDS, EDITIONS, type EditionId } from '../../../src/core/areas/editions.ts'
import type { AreaTable, CellTopology } from '../../../src/core/geo.ts'
import type { AreaProperties } from '../../../src/downloads/borders.ts'
import { downloads } from '../../../src/downloads/files.ts'
import { signedArea } from '../../../src/downloads/rings.ts'
import { readJson } from '../compiled.ts'
import { crossings } from './segments.ts'

const files = new Map<string, string>()
for (const { path, content } of downloads({
  areas: readJson<AreaTable>('areas.json'),
  detail: readJson<CellTopology>('detail.json'),
}))
  files.set(path, content)

const json = <T>(path: string) => JSON.parse(files.get(path)!) as T
const collections = new Map(
  EDITION_IDS.map(id => [id, json<FeatureCollection<MultiPolygon, AreaProperties>>(`${id}.geojson`)]),
)
const collection = (id: EditionId) => collections.get(id)!
const rows = (path: string) => parse(files.get(path)!, { columns: true }) as Record<string, string>[]
const COUNTS = [209, 209, 207, 195, 191, 135, 106, 106, 42, 36]

interface Index {
  editions: { id: string; geojson: string; csv: string; areas: { json: string; geojson: string }[] }[]
  lineage: string
}

it('the index names every file, and nothing else', () => {
  const { editions, lineage } = json<Index>('index.json')
  expect(editions.map(({ areas }) => areas.length)).toEqual(COUNTS)
  const named = editions.flatMap(({ geojson, csv, areas }) => [
    geojson,
    csv,
    ...areas.flatMap(a => [a.json, a.geojson]),
  ])
  expect(['index.json', lineage, ...named].sort()).toEqual([...files.keys()].sort())
})

describe.each(EDITION_IDS)('%s', id => {
  it('is a feature of RFC 7946 for each area', () => {
    const { type, features } = collection(id)
    expect(type).toBe('FeatureCollection')
    for (const { id: gss, bbox, properties, geometry } of features) {
      expect(gss).toBe(properties.gss)
      expect(properties.edition).toBe(id)
      expect(geometry.type).toBe('MultiPolygon')
      const faults: string[] = []
      for (const polygon of geometry.coordinates) {
        for (const [i, ring] of polygon.entries()) {
          const corners = new Set(ring.map(position => position.join()))
          if (signedArea(ring) > 0 !== (i === 0)) faults.push(`ring ${i} turns the wrong way`)
          if (ring.length < 4 || ring[0]!.join() !== ring.at(-1)!.join()) faults.push(`ring ${i} is not closed`)
          if (corners.size !== ring.length - 1) faults.push(`ring ${i} touches itself`)
          if (!ring.every(position => isInBox(position, bbox!))) faults.push(`ring ${i} is outside the box`)
        }
      }
      expect(faults, gss as string).toEqual([])
    }
  })

  it('has a row for each area, with the same facts', () => {
    const { features } = collection(id)
    const facts = features.map(({ properties }) =>
      Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)])),
    )
    expect(rows(`${id}.csv`)).toEqual(facts)
  })

  it('has each area by itself, too', () => {
    for (const feature of collection(id).features) {
      const { gss } = feature.properties
      expect(files.get(`${id}/${gss}.geojson`)).toBe(`${JSON.stringify(feature)}\n`)
      expect(json(`${id}/${gss}.json`)).toMatchObject(feature.properties)
    }
  })
})

it('no border crosses another: areas of an edition are simple, and have no place in common', () => {
  const polygons = EDITION_IDS.flatMap(id => collection(id).features.flatMap(({ geometry }) => geometry.coordinates))
  // Most areas are the same in several editions.
  const distinct = new Map(polygons.map(polygon => [`${polygon[0]!.length} ${polygon[0]!.slice(0, 20)}`, polygon]))
  const rings = [...distinct.values()].flat()
  expect(crossings(rings)).toEqual([])
})

it('every place is in one area of each edition: their land is the same', () => {
  const land = EDITION_IDS.map(id =>
    collection(id).features.reduce(
      (sum, { geometry }) => sum + geometry.coordinates.flat().reduce((total, ring) => total + signedArea(ring), 0),
      0,
    ),
  )
  for (const size of land) expect(size).toBeCloseTo(land[0]!, 6)
})

it('lineage goes from every edition to every other, and loses nobody', () => {
  const people = new Map<string, number>()
  for (const row of rows('lineage.csv')) {
    const key = `${row.from_edition} ${row.to_edition}`
    people.set(key, (people.get(key) ?? 0) + Number(row.residents2017))
  }
  expect(people.size).toBe(EDITIONS.length * (EDITIONS.length - 1))
  expect(new Set(people.values())).toEqual(new Set([55_619_430]))
  expect(rows('lineage.csv')).toContainEqual(
    expect.objectContaining({
      from_edition: 'ccg2017',
      from_ods: '07H',
      to_edition: 'icb2026',
      to_ods: 'D7T5G',
      share: '1',
    }),
  )
})

/** Boxes are of the unrounded borders. */
function isInBox([x, y]: Position, [west, south, east, north]: BBox): boolean {
  const slack = 1e-3
  return x! > west - slack && x! < east + slack && y! > south - slack && y! < north! + slack
}
