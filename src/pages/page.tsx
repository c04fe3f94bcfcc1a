/** A page without script as the build writes it. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createPageStore } from '../app/createPageStore.ts'
import { browserAddress } from '../data/address.ts'
import Drawing from '../features/charts/Drawing.tsx'
import { StaticDrawing } from '../features/charts/staticDrawing.ts'
import { StoreProvider } from '../store/StoreProvider.tsx'
import type { State } from '../store/state.ts'
import { Head } from './Head.tsx'

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

const pageStore = createPageStore(browserAddress)
// React renders without a page from the state that a store began with; here it is given the data first.
const store = { ...pageStore, getInitialState: pageStore.getState }

/** What the parts of the app read. */
export function fillStore(state: Partial<State>): void {
  pageStore.setState(state)
}

/** The app's parts read a store. */
export function renderBody(body: ReactNode): string {
  return renderToStaticMarkup(
    <StaticDrawing value={Drawing}>
      <StoreProvider store={store}>{body}</StoreProvider>
    </StaticDrawing>,
  )
}

interface Words {
  readonly title: string
  readonly description: string
}

export function plainPage(siteUrl: string, path: string, { title, description }: Words, body: ReactNode): Page {
  const head = renderToStaticMarkup(<Head title={title} description={description} url={siteUrl + path} />)
  return { path, head, body: renderBody(body), listed: true }
}

/** A page that stands at other addresses than its own. */
export function unlistedPage(path: string, { title, description }: Words, body: ReactNode): Page {
  const head = renderToStaticMarkup(<Head title={title} description={description} />)
  return { path, head, body: renderBody(body), listed: false }
}
