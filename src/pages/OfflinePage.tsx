import { BASE, PageLayout } from './PageLayout.tsx'
import { OFFLINE } from './texts.ts'

/** In the place of a page that is not on the device, where there is no connection. */
export function OfflinePage() {
  return (
    <PageLayout>
      <h1 className="answer__name">{OFFLINE.title}</h1>
      <p>{OFFLINE.lead}</p>
      <p>
        <a href={BASE}>{OFFLINE.app}</a>
      </p>
    </PageLayout>
  )
}
