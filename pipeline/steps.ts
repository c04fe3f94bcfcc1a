/** The steps of the compilation in their order: each makes a product, which is saved before the next begins. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskSource } from '../cli/diskSource.ts'
import { createFinder } from '../src/core/finder/finder.ts'
import { BORDER_INDEX, borderPath } from '../src/core/finder/locate/borderPieces.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import type { AreaTable, CellProperties, CellTopology } from '../src/core/geo.ts'
import { nearFile } from '../src/core/practices/near.ts'
import { buildAreas } from './areas.ts'
import { buildBoards } from './boards.ts'
import { buildBorderland } from './borderland.ts'
import { buildBorders } from './borders.ts'
import { buildCare, buildTrusts } from './care/build.ts'
import { buildCellTable } from './cell-table.ts'
import { buildCells } from './cells.ts'
import { buildContext } from './context/build.ts'
import { buildDirectory } from './directory.ts'
import { buildFacts } from './facts/build.ts'
import { buildFigures } from './figures.ts'
import { buildLand } from './land.ts'
import { buildNames } from './names/build.ts'
import { buildPlaces, type PlacesProduct } from './places.ts'
import { buildPractices } from './practices/build.ts'
import { buildNear } from './practices/near.ts'
import { buildProfiles } from './profiles.ts'
import { buildProviders } from './providers.ts'
import { formatReport } from './providers-report.ts'
import { readShards } from './shards.ts'

/** Runs one step; `summary` describes its product. */
export type Step = <T>(name: string, work: () => Promise<T>, summary: (made: T) => string) => Promise<T>

/**
 * Writes every product into the folder `out`.
 *
 * @returns the areas of every edition
 * @throws SourceError when a table is missing or malformed
 */
export async function compileInto(out: string, sources: string, step: Step): Promise<AreaTable> {
  const save = (path: string, json: unknown) => writeFile(join(out, path), `${JSON.stringify(json)}\n`)
  for (const folder of ['care', 'facts', 'profiles', 'providers', 'practices', 'near', 'names', 'borders'])
    await mkdir(join(out, folder), { recursive: true })

  const cells = await step(
    'cells',
    () => buildCells(sources),
    ({ areasOfCell }) => `${areasOfCell.length} cells`,
  )
  await save('overview.json', cells.overview)
  await save('detail.json', cells.detail)

  const borders = await step(
    'borders',
    async () => buildBorders(cells.detail),
    ({ pieces }) => `${pieces.length} pieces`,
  )
  await save(BORDER_INDEX, borders.index)
  for (const [cell, piece] of borders.pieces.entries()) await save(borderPath(cell), piece)

  const table = await step(
    'areas',
    () => buildAreas(sources, cells),
    ({ areas }) => `${areas.length} areas`,
  )
  await save('areas.json', table)

  const facts = await step(
    'facts',
    () => buildFacts(sources, table, cellsOf(cells.overview)),
    made => `of the areas of ${made.size} editions`,
  )
  for (const [edition, areas] of facts) await save(`facts/${edition}.json`, areas)

  const boards = await step(
    'boards',
    () => buildBoards(sources, table),
    made => `${Object.keys(made.boards).length} boards`,
  )
  await save('boards.json', boards)

  const cellTable = await step(
    'cell table',
    () => buildCellTable(sources, cells),
    ({ districts }) => `${districts.length} districts`,
  )
  await save('cells.json', cellTable)

  const { places } = await step('places', () => buildPlaces(sources, cells), describePlaces)
  await save('places.json', places)

  const land = await step(
    'land',
    () => buildLand(cells, places),
    ({ arcs }) => `${arcs.length} coasts`,
  )
  await save('land.json', land)

  const borderland = await step(
    'borderland',
    () => buildBorderland(sources, cells),
    ({ arcs }) => `${arcs.length} borders`,
  )
  await save('borderland.json', borderland)

  await step(
    'context',
    () => buildContext(sources, places, cells.detail, out),
    ({ tiles, bytes }) => `${tiles} tiles, ${(bytes / 1e6).toFixed(1)} MB`,
  )

  const profiles = await step(
    'profiles',
    () => buildProfiles(sources, cells, table),
    made => `${made.length} profiles`,
  )
  for (const profile of profiles) await save(`profiles/${profile.gss}.json`, profile)

  const figures = await step(
    'figures',
    async () => buildFigures(profiles, table),
    ({ gss, england }) => `${gss.length} CCGs, £${england.allocations['2017/18']} thousand in 2017/18`,
  )
  await save('figures.json', figures)

  await step(
    'directory',
    () => buildDirectory(sources, cells, out),
    made => `${made.postcodes} postcodes in ${made.shards} shards, ${made.exceptions} exceptions`,
  )

  const finder = createFinder(diskSource(out))
  const detail = createLocator(cells.detail)
  const practices = await step(
    'practices',
    () => buildPractices(sources, finder, detail, cellsOf(cells.overview)),
    made =>
      `${[...made.values()].reduce((sum, shard) => sum + Object.keys(shard).length, 0)} practices in ${made.size} files`,
  )
  for (const [name, shard] of practices) await save(`practices/${name}.json`, shard)

  const near = await step(
    'near',
    () => {
      const shards = readShards(out, cells.overview)
      return buildNear({ sources, practices, finder, detail, shards, cellCount: cells.areasOfCell.length })
    },
    made => `practices near places in ${made.length} cells`,
  )
  for (const [cell, table] of near.entries()) await save(nearFile(cell), table)
  const care = await step(
    'care',
    async () => buildCare(practices, cells.areasOfCell.length),
    made => `${made.reduce((sum, list) => sum + list.length, 0)} practices of today`,
  )
  for (const [cell, list] of care.entries()) await save(`care/${cell}.json`, list)

  const trusts = await step(
    'trusts',
    () => buildTrusts(sources),
    made => `${made.trusts.length} trusts`,
  )
  await save('trusts.json', trusts)

  const names = await step(
    'names',
    () => buildNames({ sources, cells, towns: places, practices, finder }),
    ({ index, shards }) => `${index.regions.length} regions, names in ${shards.size} files`,
  )
  await save('names/index.json', names.index)
  await save('names/common.json', names.common)
  for (const [name, shard] of names.shards) await save(`names/${name}.json`, shard)

  const providers = await step(
    'providers',
    () => buildProviders(sources, cells, table, out),
    ({ tables, report }) => `${tables.size} lists\n${formatReport(report)}`,
  )
  for (const [gss, list] of providers.tables) await save(`providers/${gss}.json`, list)
  return table
}

function describePlaces({ places, outside }: PlacesProduct): string {
  const kept = `${places.names.length} places`
  return outside.length === 0 ? kept : `${kept}; outside England: ${outside.join(', ')}`
}

function cellsOf({ objects }: CellTopology): CellProperties[] {
  return objects.cells.geometries.map(({ properties }) => properties as CellProperties)
}
