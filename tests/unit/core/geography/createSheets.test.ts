import { beforeAll, describe, expect, it } from 'vitest'
import { createAtlas } from '../../../../src/core/areas/atlas.ts'
import { readPlaces } from '../../../../src/core/finder/readPlaces.ts'
import type { AreaTable, CellTopology, PlaceTable } from '../../../../src/core/geo.ts'
import { createAreaPolygons } from '../../../../src/core/geography/areaPolygons.ts'
import {
  BARE,
  createSheets,
  projectionOf,
  type Sheet,
  type SheetGround,
} from '../../../../src/core/geography/createSheets.ts'
import { decodeTile } from '../../../../src/core/geography/decodeTile.ts'
import { tilesOfSheet } from '../../../../src/core/geography/sheetContext.ts'
import { readContextTile, readJson } from '../../compiled.ts'

const areas = createAtlas(readJson<AreaTable>('areas.json').areas).in('ccg2017')
const sheets = createSheets(createAreaPolygons(readJson<CellTopology>('overview.json')), 'ccg2017', areas)
const SIZE = { width: 640, height: 420, margin: 0.1, textSize: 16 }
const ground: SheetGround = {
  towns: readPlaces(readJson<PlaceTable>('places.json')),
  tile({ path, coords }) {
    const bytes = readContextTile(path)
    return bytes && decodeTile(bytes, coords)
  },
}
const find = (ods: string) => areas.find(area => area.ods === ods)!
/** Paths are rounded to half a unit, bounds to 1e-4 degrees. */
const SLACK = 1

it('every CCG is drawn and named on its own sheet, inside the margin', () => {
  expect(areas).toHaveLength(207)
  for (const area of areas) {
    const { chosen, names } = sheets(area, SIZE, BARE)
    const [xs, ys] = [0, 1].map(axis => corners(chosen.path).map(corner => corner[axis]!)) as [number[], number[]]
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(64 - SLACK)
    expect(Math.max(...xs)).toBeLessThanOrEqual(576 + SLACK)
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(42 - SLACK)
    expect(Math.max(...ys)).toBeLessThanOrEqual(378 + SLACK)
    expect(names[0]).toMatchObject({ kind: 'chosen', key: area.gss })
  }
})

it('neighbours are drawn, and named where there is room', () => {
  const { others, names } = sheets(find('07H'), SIZE, BARE)
  expect(others.length).toBeGreaterThan(3)
  expect(names.filter(({ kind }) => kind === 'area').length).toBeGreaterThan(1)
})

describe('the context', () => {
  let sheet: Sheet
  beforeAll(() => {
    sheet = sheets(find('07H'), SIZE, ground)
  })

  it('is that of the map at the same scale, from the lowest layer to the highest, with whose data it is', () => {
    expect(sheet.inks.map(({ layer }) => layer)).toEqual([
      'urban',
      'wood',
      'stream',
      'river',
      'water',
      'rail',
      'primary',
      'trunk',
      'motorway',
    ])
    expect(sheet.sets).toEqual(['ogl', 'osm'])
    // None of its own tiles there: no other country is near.
    expect(sheet.land).toEqual([])
    const chester = sheets(find('02F'), SIZE, ground)
    expect(chester.land).toHaveLength(1)
    expect(chester.names.filter(({ kind }) => kind === 'country').map(({ text }) => text)).toContain('Wales')
  })

  it('names towns, the greatest first, but none that an area is called after', () => {
    const towns = sheet.names.filter(({ kind }) => kind === 'town').map(({ text }) => text)
    expect(towns).toEqual(expect.arrayContaining(['Harlow', 'Saffron Walden']))
    const manchester = sheets(find('14L'), SIZE, ground).names.filter(({ text }) => text === 'Manchester')
    expect(manchester.map(({ kind }) => kind)).toEqual(['chosen'])
  })

  it('stays by the picture: a line may end a little outside, and a wood is cut off', () => {
    for (const { layer, path, width } of sheet.inks) {
      if (width !== undefined) continue
      for (const [x, y] of corners(path)) {
        expect(x >= -9 && x <= 649 && y >= -9 && y <= 429, `${layer} at ${x} ${y}`).toBe(true)
      }
    }
  })

  it('lies where the map has it: the M11 passes by Harlow', () => {
    const motorway = corners(sheet.inks.find(({ layer }) => layer === 'motorway')!.path)
    const harlow = sheet.names.find(({ text }) => text === 'Harlow')!
    const nearest = Math.min(...motorway.map(([x, y]) => Math.hypot(x - harlow.x, y - harlow.y)))
    // 640 units are about 80 km here.
    expect(nearest).toBeLessThan(60)
  })

  it('comes in few tiles, and is there for every CCG', () => {
    for (const area of areas) {
      const tiles = tilesOfSheet(projectionOf(area, SIZE))
      expect(tiles.length).toBeLessThan(60)
      expect(
        tiles.some(tile => ground.tile(tile)),
        area.name,
      ).toBe(true)
    }
  })
})

function corners(path: string): [number, number][] {
  let [x, y] = [0, 0]
  const numbers = path.match(/-?[\d.]+/g)!.map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
    x += numbers[2 * i]!
    y += numbers[2 * i + 1]!
    return [x, y]
  })
}
