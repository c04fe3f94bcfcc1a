/** Every page without script, as texts: `npm run build` writes them beside the app. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createPageStore } from '../app/createPageStore.ts'
import { createAtlas } from '../core/areas/atlas.ts'
import type { BoardTable } from '../core/areas/boards.ts'
import { CCGS_CLOSED, CURRENT_EDITION, DEFAULT_EDITION, editionOf } from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import { createHistory } from '../core/areas/history/history.ts'
import { endingOf } from '../core/areas/history/story.ts'
import { spokenName } from '../core/format.ts'
import type { Area, AreaTable, CellProperties, CellTopology } from '../core/geo.ts'
import { createSheets } from '../core/geography/createSheets.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { browserAddress } from '../data/address.ts'
import { StoreProvider } from '../store/StoreProvider.tsx'
import { PRIVACY } from '../words/privacy.ts'
import { DATA_PATH, INDEX_PATH, NOT_FOUND_PATH, PRIVACY_PATH, pageStem } from './address.ts'
import { CcgPage } from './CcgPage.tsx'
import { DataPage } from './DataPage.tsx'
import { factsOf } from './facts.ts'
import { Head } from './Head.tsx'
import { IndexPage } from './IndexPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PrivacyPage } from './PrivacyPage.tsx'
import { PICTURE_SIZE, pictureOf } from './picture.ts'
import { DATA, describePage, INDEX, NOT_FOUND, PAGE } from './texts.ts'

export interface PageSources {
  readonly areas: AreaTable
  readonly boards: BoardTable
  /** Of April 2017. */
  readonly facts: FactTable
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

export function renderPages({ areas, boards, facts, overview, profiles, siteUrl }: PageSources): Page[] {
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
          facts={facts}
        />,
      ),
      picture: pictureOf(area, sheet(area, PICTURE_SIZE)),
      listed: true,
    }
  }

  return [
    ...profiles.map(ccgPage),
    {
      path: INDEX_PATH,
      head: renderToStaticMarkup(<Head title={INDEX.title} description={INDEX.description} url={indexUrl} />),
      body: renderBody(<IndexPage regions={byRegion(profiles, gss => atlas.get(DEFAULT_EDITION, gss)!)} />),
      listed: true,
    },
    {
      path: DATA_PATH,
      head: renderToStaticMarkup(<Head title={DATA.title} description={DATA.description} url={siteUrl + DATA_PATH} />),
      body: renderBody(<DataPage atlas={atlas} siteUrl={siteUrl} />),
      listed: true,
    },
    {
      path: PRIVACY_PATH,
      head: renderToStaticMarkup(
        <Head title={PRIVACY.title} description={PRIVACY.description} url={siteUrl + PRIVACY_PATH} />,
      ),
      body: renderBody(<PrivacyPage />),
      listed: true,
    },
    {
      path: NOT_FOUND_PATH,
      head: renderToStaticMarkup(<Head title={NOT_FOUND.title} description={NOT_FOUND.description} />),
      body: renderBody(<NotFoundPage />),
      listed: false,
    },
  ]
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
