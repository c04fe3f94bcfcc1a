/** Every page without script, as texts: `npm run build` writes them beside the app. */
import { renderToStaticMarkup } from 'react-dom/server'
import { createAtlas } from '../core/areas/atlas.ts'
import type { BoardTable } from '../core/areas/boards.ts'
import { cellsOfArea } from '../core/areas/cellsOfArea.ts'
import { DEFAULT_EDITION, EDITION_IDS, type EditionId, editionIndex, editionOf } from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import { createHistory, type History } from '../core/areas/history/history.ts'
import { membersOf } from '../core/areas/history/members.ts'
import { type CareOfCell, type TrustTable, trustsOf } from '../core/care/care.ts'
import { readPlaces } from '../core/finder/readPlaces.ts'
import type { Area, AreaTable, CellProperties, CellTopology, PlaceTable } from '../core/geo.ts'
import { createAreaPolygons } from '../core/geography/areaPolygons.ts'
import { createSheets, type SheetGround, type SheetSize } from '../core/geography/createSheets.ts'
import { type DecodedTile, decodeTile } from '../core/geography/decodeTile.ts'
import { type CellTable, figuresOf } from '../core/statistics/cellTable.ts'
import { type FigureTable, readFigures } from '../core/statistics/figureTable.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { ACCESSIBILITY } from '../words/accessibility.ts'
import { PRIVACY } from '../words/privacy.ts'
import { AllPage } from './AllPage.tsx'
import { AreaHead } from './AreaHead.tsx'
import { AreaPage } from './AreaPage.tsx'
import {
  ACCESSIBILITY_PATH,
  ALL_PATH,
  DATA_PATH,
  INDEX_PATH,
  NOT_FOUND_PATH,
  OFFLINE_PATH,
  PRIVACY_PATH,
  pageStem,
  TOWNS_PATH,
} from './address.ts'
import { DataPage } from './DataPage.tsx'
import { IndexPage } from './IndexPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { OfflinePage } from './OfflinePage.tsx'
import { fillStore, type Page, plainPage, renderBody, unlistedPage } from './page.tsx'
import { PICTURE_SIZE, pictureOf } from './picture.tsx'
import { StatementPage } from './StatementPage.tsx'
import { TownsPage } from './TownsPage.tsx'
import { ALL, DATA, INDEX, NOT_FOUND, OFFLINE, TOWNS } from './texts.ts'
import { townsOf } from './towns.ts'

export interface PageSources {
  readonly areas: AreaTable
  readonly cellTable: CellTable
  readonly boards: BoardTable
  /** By edition. */
  readonly facts: Readonly<Record<string, FactTable>>
  readonly figures: FigureTable
  readonly overview: CellTopology
  /** Borders at 20 m, for the maps. */
  readonly detail: CellTopology
  /** Of the CCGs of April 2017. */
  readonly profiles: readonly Profile[]
  /** GP practices of today, by cell. */
  readonly care: readonly CareOfCell[]
  readonly trusts: TrustTable
  readonly places: PlaceTable
  /** A file of `context/`, unpacked; undefined where there is none. */
  contextTile(path: string): Uint8Array | undefined
  /** Where the site is published, ending in `/`. */
  readonly siteUrl: string
}

export { renderShells } from './shell.tsx'

const MAP_SIZE: SheetSize = { width: 640, height: 440, margin: 0.2, textSize: 16 }

export function renderPages(sources: PageSources): Page[] {
  const { areas, care, figures, overview, profiles, siteUrl } = sources
  const atlas = createAtlas(areas.areas)
  const cells = overview.objects.cells.geometries.map(({ properties }) => properties as CellProperties)
  const history = createHistory(cells, atlas)
  fillStore({ atlas, cells, figures: readFigures(figures) })

  const pagesOfAreas = createAreaPages(sources, history)
  return [
    ...pagesOfAreas.pages,
    plainPage(siteUrl, ALL_PATH, ALL, <AllPage areas={pagesOfAreas.areas} />),
    plainPage(
      siteUrl,
      INDEX_PATH,
      INDEX,
      <IndexPage regions={byRegion(profiles, gss => atlas.get(DEFAULT_EDITION, gss)!)} />,
    ),
    plainPage(siteUrl, TOWNS_PATH, TOWNS, <TownsPage towns={townsOf(care, cells, atlas)} />),
    plainPage(siteUrl, DATA_PATH, DATA, <DataPage atlas={atlas} siteUrl={siteUrl} />),
    plainPage(siteUrl, PRIVACY_PATH, PRIVACY, <StatementPage statement={PRIVACY} />),
    plainPage(siteUrl, ACCESSIBILITY_PATH, ACCESSIBILITY, <StatementPage statement={ACCESSIBILITY} />),
    unlistedPage(NOT_FOUND_PATH, NOT_FOUND, <NotFoundPage />),
    unlistedPage(OFFLINE_PATH, OFFLINE, <OfflinePage />),
  ]
}

/** One page for each name and code, of April 2017 or else of the last edition that had it. */
function createAreaPages(sources: PageSources, history: History): { areas: Area[]; pages: Page[] } {
  const { areas, boards, care, cellTable, detail, facts, siteUrl, trusts } = sources
  const { atlas, cells } = history
  const byStem = new Map(areas.areas.map(area => [pageStem(area), area]))
  // The CCGs of April 2017 have their pages, whatever other record has their name.
  for (const area of atlas.in(DEFAULT_EDITION)) byStem.set(pageStem(area), area)
  const profiles = new Map(sources.profiles.map(profile => [profile.gss, profile]))
  const ground = createGround(sources)
  const polygons = createAreaPolygons(detail)
  const sheets = new Map<EditionId, ReturnType<typeof createSheets>>()
  const sheetsOf = (edition: EditionId) => {
    const made = sheets.get(edition) ?? createSheets(polygons, edition, atlas.in(edition))
    sheets.set(edition, made)
    return made
  }
  const pageOf = (stem: string, area: Area): Page => {
    const isDefault = area.editions.includes(editionIndex(DEFAULT_EDITION))
    const edition = isDefault ? DEFAULT_EDITION : EDITION_IDS[area.editions.at(-1)!]!
    const profile = isDefault ? profiles.get(area.gss) : undefined
    const sheet = sheetsOf(edition)
    const isSummed = !isDefault && editionOf(edition).kind !== 'icb'
    const members = isSummed ? membersOf(history, area, edition)?.map(({ gss }) => profiles.get(gss)!) : undefined
    const practices = cellsOfArea(cells, area.gss, edition).flatMap(cell => care[cell] ?? [])
    const asked = { gss: area.gss, edition, cell: undefined }
    return {
      path: `${stem}.html`,
      head: renderToStaticMarkup(<AreaHead {...{ area, edition, profile, history, siteUrl, stem }} />),
      body: renderBody(
        <AreaPage
          {...{ area, edition, profile, members, history, boards }}
          figures={figuresOf(cellTable, cells, area, edition)}
          sheet={sheet(area, MAP_SIZE, ground)}
          facts={facts[edition]!}
          care={{
            practices: practices.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
            trusts: trustsOf(trusts, asked, cells, atlas),
          }}
        />,
      ),
      ...(profile && { picture: pictureOf(area, sheet(area, PICTURE_SIZE, ground)) }),
      listed: true,
    }
  }
  return { areas: [...byStem.values()], pages: [...byStem].map(([stem, area]) => pageOf(stem, area)) }
}

/** Tiles are kept: neighbours show the same. */
function createGround({ contextTile, places }: PageSources): SheetGround {
  const tiles = new Map<string, DecodedTile | undefined>()
  return {
    towns: readPlaces(places),
    tile({ path, coords }) {
      if (tiles.has(path)) return tiles.get(path)
      const bytes = contextTile(path)
      const tile = bytes && decodeTile(bytes, coords)
      tiles.set(path, tile)
      return tile
    },
  }
}

function byRegion(profiles: readonly Profile[], areaOf: (gss: string) => Area): (readonly [string, Area[]])[] {
  const regions = new Map<string, Area[]>()
  for (const { gss, region } of profiles) regions.set(region.name, [...(regions.get(region.name) ?? []), areaOf(gss)])
  for (const areas of regions.values()) areas.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return [...regions].sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
}
