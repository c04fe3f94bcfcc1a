/** The cache of what the files of `public/geo` hold: one request in flight per file, a success kept, a failure forgotten. */
import { type Atlas, createAtlas } from '../core/areas/atlas.ts'
import type { BoardTable } from '../core/areas/boards.ts'
import type { EditionId } from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import type { CareOfCell, TrustTable } from '../core/care/care.ts'
import type { GeoSource } from '../core/finder/finder.ts'
import { type Place, readPlaces } from '../core/finder/search.ts'
import type { AreaTable, PlaceTable } from '../core/geo.ts'
import { createCache } from '../core/once.ts'
import { type NearTable, nearFile } from '../core/practices/near.ts'
import { type Provider, type ProviderTable, readProviders } from '../core/practices/providers.ts'
import type { CellTable } from '../core/statistics/cellTable.ts'
import { type Figures, type FigureTable, readFigures } from '../core/statistics/figureTable.ts'
import type { Profile } from '../core/statistics/profile.ts'

/** Files as the program uses them; each is fetched and read once. All reject with an error that names the file. */
export interface Resources {
  atlas(): Promise<Atlas>
  boards(): Promise<BoardTable>
  cellTable(): Promise<CellTable>
  places(): Promise<readonly Place[]>
  /** The GP practices of today in one cell. */
  care(cell: number): Promise<CareOfCell>
  trusts(): Promise<TrustTable>
  facts(edition: EditionId): Promise<FactTable>
  figures(): Promise<Figures>
  profile(gss: string): Promise<Profile>
  providers(gss: string): Promise<readonly Provider[]>
  /** The practices that may be the nearest to a place in a cell. */
  nearPractices(cell: number): Promise<NearTable>
}

export function createResources(source: GeoSource): Resources {
  const cache = createCache<unknown>()
  const load = <Table, T>(path: string, read: (table: Table) => T): Promise<T> =>
    cache.get(path, async () => {
      const json = (await source.json(path)) as Table
      try {
        return read(json)
      } catch (cause) {
        throw source.damaged(path, cause)
      }
    }) as Promise<T>
  const asItIs = <T>(table: T): T => table

  return {
    atlas: () => load('areas.json', ({ areas }: AreaTable) => createAtlas(areas)),
    boards: () => load('boards.json', asItIs<BoardTable>),
    cellTable: () => load('cells.json', asItIs<CellTable>),
    places: () => load('places.json', (table: PlaceTable) => readPlaces(table)),
    care: cell => load(`care/${cell}.json`, asItIs<CareOfCell>),
    trusts: () => load('trusts.json', asItIs<TrustTable>),
    facts: edition => load(`facts/${edition}.json`, asItIs<FactTable>),
    figures: () => load('figures.json', (table: FigureTable) => readFigures(table)),
    profile: gss => load(`profiles/${gss}.json`, asItIs<Profile>),
    nearPractices: cell => load(nearFile(cell), asItIs<NearTable>),
    providers: gss => load(`providers/${gss}.json`, (table: ProviderTable) => readProviders(table)),
  }
}
