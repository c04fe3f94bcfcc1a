import { expect, it } from 'vitest'
import { EDITION_IDS } from '../../../../src/core/areas/editions.ts'
import type { BorderPiece, CellTopology } from '../../../../src/core/geo.ts'
import { createAreaPolygons } from '../../../../src/core/geography/areaPolygons.ts'
import { createDetailAreas } from '../../../../src/core/geography/detailAreas.ts'
import { readJson } from '../../compiled.ts'

const overview = readJson<CellTopology>('overview.json')
const detail = createAreaPolygons(readJson<CellTopology>('detail.json'))
const pieceOf = (cell: number) => readJson<BorderPiece>(`borders/${cell}.json`)

it.each(EDITION_IDS)('an area of %s by its pieces has the border that it has in the detail', edition => {
  const areas = createDetailAreas(overview)
  const { properties } = overview.objects.cells.geometries[88]!
  for (const gss of new Set((properties as { areas: string[] }).areas)) {
    const cells = areas.cellsOf(edition, gss)
    for (const cell of cells) areas.add(cell, pieceOf(cell))
    if (cells.length > 0) expect(areas.of(edition, gss)).toEqual(detail.of(edition, gss))
  }
})

it('knows which cells have arrived', () => {
  const areas = createDetailAreas(overview)
  areas.add(12, pieceOf(12))
  expect([[12], [12, 13], []].map(areas.has)).toEqual([true, false, true])
})

it('refuses a piece of another release', () => {
  const areas = createDetailAreas(overview)
  expect(() => areas.add(12, { ...pieceOf(12), stamp: 1 })).toThrow(RangeError)
  expect(areas.has([12])).toBe(false)
})
