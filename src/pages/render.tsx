/** Every page without script, as texts: `npm run build` writes them beside the app. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createPageStore } from '../app/createPageStore.ts'
import { createAtlas } from '../core/areas/atlas.ts'
import type { BoardTable } from '../core/areas/boards.ts'
import {
  CCGS_CLOSED,
  CURRENT_EDITION,
  DEFAULT_EDITION,
  EDITION_IDS,
  type EditionId,
  editionIndex,
  editionOf,
} from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import { createHistory, type History } from '../core/areas/history/history.ts'
import { endingOf } from '../core/areas/history/story.ts'
import { shares } from '../core/areas/lineage.ts'
import { spokenName } from '../core/format.ts'
import type { Area, AreaTable, CellProperties, CellTopology } from '../core/geo.ts'
import { createSheets } from '../core/geography/createSheets.ts'
import { type CellTable, figuresOf } from '../core/statistics/cellTable.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { browserAddress } from '../data/address.ts'
import { StoreProvider } from '../store/StoreProvider.tsx'
import { PRIVACY } from '../words/privacy.ts'
import { AllPage } from './AllPage.tsx'
import { AreaPage } from './AreaPage.tsx'
import { ALL_PATH, DATA_PATH, INDEX_PATH, NOT_FOUND_PATH, PRIVACY_PATH, pageStem } from './address.ts'
import { CcgPage } from './CcgPage.tsx'
import { DataPage } from './DataPage.tsx'
import { factsOf } from './facts.ts'
import { Head } from './Head.tsx'
import { IndexPage } from './IndexPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PrivacyPage } from './PrivacyPage.tsx'
import { PICTURE_SIZE, pictureOf } from './picture.ts'
import { ALL, AREA_PAGE, DATA, describePage, INDEX, NOT_FOUND, PAGE } from './texts.ts'

export interface PageSources {
  readonly areas: AreaTable
  readonly cellTable: CellTable
  readonly boards: BoardTable
  /** By edition. */
  readonly facts: Readonly<Record<string, FactTable>>
  readonly overview: CellTopology
  /** Of the CCGs of April 2017. */
  readonly profiles: readonly Profile[]
  /** Where the site is published, ending in `/`. */
  readonly siteUrl: string
}

export interface Page {
  /** From the root of the site. */
  readonly path: string
  readonly head: string
  readonly body: string
  /** SVG to be painted as `path` with `.png`, for a page that has one. */
  readonly picture?: string
  /** False for a page that no search engine should list. */
  readonly listed: boolean
}

export { renderShell } from './shell.tsx'

const MAP_SIZE = { width: 640, height: 440, margin: 0.2 } as const

export function renderPages(sources: PageSources): Page[] {
  const { areas, boards, facts, overview, profiles, siteUrl } = sources
  const atlas = createAtlas(areas.areas)
  const cells = overview.objects.cells.geometries.map(({ properties }) => properties as CellProperties)
  const history = createHistory(cells, atlas)
  const sheet = createSheets(overview, DEFAULT_EDITION, atlas.in(DEFAULT_EDITION))
  const indexUrl = siteUrl + INDEX_PATH

  const ccgPage = (profile: Profile): Page => {
    const area = atlas.get(DEFAULT_EDITION, profile.gss)!
    const stem = pageStem(area)
    const url = `${siteUrl}${stem}.html`
    const today = (profile.lineage[CURRENT_EDITION] ?? []).map(
      ({ gss }) => atlas.get(CURRENT_EDITION, gss)?.name ?? gss,
    )
    const ending = endingOf(history, area, DEFAULT_EDITION)
    const closed = ending ? editionOf(ending.to).from : CCGS_CLOSED
    return {
      path: `${stem}.html`,
      head: renderToStaticMarkup(
        <Head
          title={PAGE.title(spokenName(area.name), area.ods)}
          description={describePage(profile, area.residents2017, today.map(spokenName))}
          url={url}
          picture={`${siteUrl}${stem}.png`}
          facts={factsOf({ area, profile, closed, url, indexUrl })}
        />,
      ),
      body: renderBody(
        <CcgPage
          area={area}
          profile={profile}
          sheet={sheet(area, MAP_SIZE)}
          history={history}
          boards={boards}
          facts={facts[DEFAULT_EDITION]!}
        />,
      ),
      picture: pictureOf(area, sheet(area, PICTURE_SIZE)),
      listed: true,
    }
  }

  const plainPage = (
    path: string,
    { title, description }: { title: string; description: string },
    body: ReactNode,
  ) => ({
    path,
    head: renderToStaticMarkup(<Head title={title} description={description} url={siteUrl + path} />),
    body: renderBody(body),
    listed: true,
  })

  const pagesOfAreas = createAreaPages(sources, history)
  return [
    ...profiles.map(ccgPage),
    ...pagesOfAreas.pages,
    plainPage(ALL_PATH, ALL, <AllPage areas={pagesOfAreas.areas} />),
    plainPage(INDEX_PATH, INDEX, <IndexPage regions={byRegion(profiles, gss => atlas.get(DEFAULT_EDITION, gss)!)} />),
    plainPage(DATA_PATH, DATA, <DataPage atlas={atlas} siteUrl={siteUrl} />),
    plainPage(PRIVACY_PATH, PRIVACY, <PrivacyPage />),
    {
      path: NOT_FOUND_PATH,
      head: renderToStaticMarkup(<Head title={NOT_FOUND.title} description={NOT_FOUND.description} />),
      body: renderBody(<NotFoundPage />),
      listed: false,
    },
  ]
}

/** The areas of other editions than April 2017: one page for each name and code, of the last edition that had it. */
function createAreaPages(sources: PageSources, history: History): { areas: Area[]; pages: Page[] } {
  const { areas, boards, cellTable, facts, overview, siteUrl } = sources
  const { atlas, cells } = history
  const byStem = new Map(areas.areas.map(area => [pageStem(area), area]))
  // The CCGs of April 2017 have pages of their own, whatever other record has their name.
  for (const area of atlas.in(DEFAULT_EDITION)) byStem.set(pageStem(area), area)
  const sheets = new Map<EditionId, ReturnType<typeof createSheets>>()
  const pages: Page[] = []
  for (const [stem, area] of byStem) {
    if (area.editions.includes(editionIndex(DEFAULT_EDITION))) continue
    const edition = EDITION_IDS[area.editions.at(-1)!]!
    const sheet = sheets.get(edition) ?? createSheets(overview, edition, atlas.in(edition))
    sheets.set(edition, sheet)
    const name = spokenName(area.name)
    const today = shares(cells, area.gss, edition, CURRENT_EDITION).flatMap(
      ({ gss }) => atlas.get(CURRENT_EDITION, gss)?.name ?? [],
    )
    const description = AREA_PAGE.describe(name, `${area.ods}, ${area.gss}`, area.residents2017, today.map(spokenName))
    pages.push({
      path: `${stem}.html`,
      head: renderToStaticMarkup(
        <Head title={AREA_PAGE.title(name, area.ods)} description={description} url={`${siteUrl}${stem}.html`} />,
      ),
      body: renderBody(
        <AreaPage
          {...{ area, edition, history, boards }}
          figures={figuresOf(cellTable, cells, area, edition)}
          sheet={sheet(area, MAP_SIZE)}
          facts={facts[edition]!}
        />,
      ),
      listed: true,
    })
  }
  return { areas: [...byStem.values()], pages }
}

const store = createPageStore(browserAddress)

/** The app's links read a store; here it keeps its initial state. */
function renderBody(body: ReactNode): string {
  return renderToStaticMarkup(<StoreProvider store={store}>{body}</StoreProvider>)
}

function byRegion(profiles: readonly Profile[], areaOf: (gss: string) => Area): (readonly [string, Area[]])[] {
  const regions = new Map<string, Area[]>()
  for (const { gss, region } of profiles) regions.set(region.name, [...(regions.get(region.name) ?? []), areaOf(gss)])
  for (const areas of regions.values()) areas.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return [...regions].sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
}
