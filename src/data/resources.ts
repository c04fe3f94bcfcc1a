/** What the files of `public/geo` hold, as the program uses it. The source keeps files; what is made of one, and needed again, is kept here. */
import { type Atlas, createAtlas } from '../core/areas/atlas.ts'
import type { BoardTable } from '../core/areas/boards.ts'
import type { EditionId } from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import type { CareOfCell, TrustTable } from '../core/care/care.ts'
import type { GeoSource } from '../core/finder/finder.ts'
import { readPlaces } from '../core/finder/readPlaces.ts'
import type { Place } from '../core/finder/search.ts'
import type { AreaTable, PlaceTable } from '../core/geo.ts'
import { once } from '../core/once.ts'
import { type NearTable, nearFile } from '../core/practices/near.ts'
import { type Provider, type ProviderTable, readProviders } from '../core/practices/providers.ts'
import type { CellTable } from '../core/statistics/cellTable.ts'
import { type Figures, type FigureTable, readFigures } from '../core/statistics/figureTable.ts'
import type { Profile } from '../core/statistics/profile.ts'

/** All reject with an error that names the file. */
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
  const asItIs = <T>(path: string) => source.json(path) as Promise<T>
  const load = async <Table, T>(path: string, read: (table: Table) => T): Promise<T> => {
    const table = await asItIs<Table>(path)
    try {
      return read(table)
    } catch (cause) {
      throw source.damaged(path, cause)
    }
  }

  return {
    atlas: once(() => load('areas.json', ({ areas }: AreaTable) => createAtlas(areas))),
    boards: () => asItIs('boards.json'),
    cellTable: () => asItIs('cells.json'),
    places: once(() => load('places.json', (table: PlaceTable) => readPlaces(table))),
    care: cell => asItIs(`care/${cell}.json`),
    trusts: () => asItIs('trusts.json'),
    facts: edition => asItIs(`facts/${edition}.json`),
    figures: once(() => load('figures.json', (table: FigureTable) => readFigures(table))),
    profile: gss => asItIs(`profiles/${gss}.json`),
    nearPractices: cell => asItIs(nearFile(cell)),
    providers: gss => load(`providers/${gss}.json`, (table: ProviderTable) => readProviders(table)),
  }
}
