/** The figures and days of the data that texts name. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CURRENT_EDITION, EDITIONS, type EditionId, editionOf } from '../../src/core/areas/editions.ts'
import { decodeShard } from '../../src/core/finder/directory/decode.ts'
import { readFigures } from '../../src/core/statistics/figureTable.ts'
import type { Geo } from '../check-files.ts'

export interface TextFigures {
  /** Areas of each edition. */
  readonly areas: Readonly<Record<EditionId, number>>
  readonly allAreas: number
  readonly cells: number
  readonly places: number
  readonly postcodes: number
  readonly shards: number
  readonly residents2017: number
  readonly residents2019: number
  /** Residents of the CCGs of April 2017 with the fewest and the most. */
  readonly fewest: number
  readonly most: number
  /** £ thousand of all CCGs, 2017/18. */
  readonly core: number
  /** Labels of the first edition, the one in force and how many there are. */
  readonly first: string
  readonly today: string
  readonly editions: number
  /** What the manifest says of a source table. */
  vintage(file: string): string
}

const TABLE_OF_YEAR = '2017/18'

export async function readTextFigures(dir: string, geo: Geo): Promise<TextFigures> {
  const { ccgs, england } = readFigures(geo.figures)
  const residents = [...ccgs.values()].map(({ residents2017 }) => residents2017)
  return {
    areas: Object.fromEntries(geo.manifest.editions.map(({ id, count }) => [id, count])) as TextFigures['areas'],
    allAreas: geo.areas.areas.length,
    cells: geo.overview.objects.cells.geometries.length,
    places: geo.places.names.length,
    ...(await countPostcodes(dir, geo.overview.stamp)),
    residents2017: england.residents2017,
    residents2019: england.ages2019.reduce((sum, count) => sum + count, 0),
    fewest: Math.min(...residents),
    most: Math.max(...residents),
    core: england.allocations[TABLE_OF_YEAR]!,
    first: EDITIONS[0]!.label,
    today: editionOf(CURRENT_EDITION).label,
    editions: EDITIONS.length,
    vintage: file => geo.manifest.sources.find(source => source.file === file)?.vintage ?? '',
  }
}

async function countPostcodes(dir: string, stamp: number) {
  const shards = (await readdir(join(dir, 'directory'))).filter(name => name.endsWith('.bin'))
  let postcodes = 0
  for (const shard of shards) postcodes += decodeShard(await readFile(join(dir, 'directory', shard)), stamp).length
  return { postcodes, shards: shards.length }
}
