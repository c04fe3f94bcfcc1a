/** The context: every tile is listed, decodes and shows something, and no screen of tiles is too heavy. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'fflate'
import {
  CONTEXT_LAYERS,
  CONTEXT_SETS,
  type ContextIndex,
  type ContextLayer,
  type ContextSet,
  tileFor,
  tilePath,
  unpackTiles,
} from '../src/core/geography/context.ts'
import { decodeTile } from '../src/core/geography/decodeTile.ts'
import { toMercator } from '../src/core/geography/mercator.ts'

/** What each set must show somewhere. */
const LAYERS: Readonly<Record<ContextSet, readonly ContextLayer[]>> = {
  land: ['land'],
  ogl: ['urban', 'park', 'rail', 'trunk', 'motorway'],
  osm: CONTEXT_LAYERS.filter(layer => layer !== 'urban' && layer !== 'land'),
}
/** Bytes of all tiles, and of the tiles that one screen of 1280 by 800 pixels needs, as they are sent. */
const MOST = { all: 15e6, screen: 120e3 }
const SCREEN = { width: 1280, height: 800 }
/** England, and the zooms of the map at which a new kind of tile is shown, with the one before it. */
const ENGLAND = { north: 55.9, west: -6.5, south: 49.8, east: 1.9 }
const ZOOMS = [7, 8, 9, 10, 11, 12]

export async function checkContext(dir: string, index: ContextIndex): Promise<string[]> {
  const problems: string[] = []
  const sizes = new Map<string, number>()
  const listed = unpackTiles(index)
  for (const set of CONTEXT_SETS) {
    const seen = new Set<ContextLayer>()
    for (const file of await readdir(join(dir, 'context', set)).catch(() => [])) {
      const path = `context/${set}/${file}`
      if (!listed.delete(path)) problems.push(`${path}: not in context/index.json`)
      try {
        const bytes = await readFile(join(dir, path))
        sizes.set(path, bytes.length)
        for (const layer of layersOf(path, bytes)) seen.add(layer)
      } catch (error) {
        problems.push(`${path}: ${(error as Error).message}`)
      }
    }
    const missing = LAYERS[set].filter(layer => !seen.has(layer))
    problems.push(...missing.map(layer => `context/${set}: no tile shows the layer ${layer}`))
  }
  problems.push(...[...listed].map(path => `${path}: the file is missing`))
  return [...problems, ...checkWeight(sizes)]
}

/** @throws Error when the tile does not decode, or shows nothing */
function layersOf(path: string, bytes: Uint8Array): ContextLayer[] {
  const [z, x, y] = /(\d+)-(\d+)-(\d+)\.bin$/.exec(path)!.slice(1).map(Number) as [number, number, number]
  const { shapes, names } = decodeTile(gunzipSync(bytes), { z, x, y })
  const isEmpty = [...shapes.values()].some(({ lines }) => lines.length === 0)
  if (isEmpty || (shapes.size === 0 && names.length === 0)) throw new Error('the tile or one of its layers is empty')
  return [...shapes.keys()]
}

function checkWeight(sizes: ReadonlyMap<string, number>): string[] {
  const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  const problems = all > MOST.all ? [`context: ${all} bytes of ${MOST.all}`] : []
  for (const zoom of ZOOMS) {
    const bytes = heaviestScreen(sizes, zoom)
    if (bytes > MOST.screen) problems.push(`context: a screen at zoom ${zoom} needs ${bytes} bytes of ${MOST.screen}`)
  }
  return problems
}

/** Bytes of the tiles of the heaviest screen at a zoom, looked for in steps of half a tile. */
export function heaviestScreen(sizes: ReadonlyMap<string, number>, zoom: number): number {
  const world = 2 ** zoom
  const [west, north] = toMercator({ lat: ENGLAND.north, long: ENGLAND.west }).map(value => value * world)
  const [east, south] = toMercator({ lat: ENGLAND.south, long: ENGLAND.east }).map(value => value * world)
  const tilesOf = rememberTiles(sizes, zoom)
  let most = 0
  for (let x = west!; x < east!; x += 0.5) {
    for (let y = north!; y < south!; y += 0.5) most = Math.max(most, weigh(sizes, tilesOf, x, y))
  }
  return most
}

/** The tiles that there are for each square of a zoom; every screen asks for the same few. */
function rememberTiles(sizes: ReadonlyMap<string, number>, z: number): (x: number, y: number) => readonly string[] {
  const known = new Map<number, string[]>()
  return (x, y) => {
    const key = x * 2 ** z + y
    let paths = known.get(key)
    if (!paths) {
      const tiles = CONTEXT_SETS.map(set => ({ set, tile: tileFor(set, { z, x, y }) }))
      paths = tiles.flatMap(({ set, tile }) => (tile ? [tilePath(set, tile)] : [])).filter(path => sizes.has(path))
      known.set(key, paths)
    }
    return paths
  }
}

function weigh(
  sizes: ReadonlyMap<string, number>,
  tilesOf: (x: number, y: number) => readonly string[],
  left: number,
  top: number,
): number {
  const paths = new Set<string>()
  for (let x = Math.floor(left); x <= Math.floor(left + SCREEN.width / 256); x++) {
    for (let y = Math.floor(top); y <= Math.floor(top + SCREEN.height / 256); y++) {
      for (const path of tilesOf(x, y)) paths.add(path)
    }
  }
  return [...paths].reduce((sum, path) => sum + sizes.get(path)!, 0)
}
