import { ICBS } from '../words/nhsLinks.ts'
import { INDEX_PATH } from './address.ts'
import { BASE, PageLayout } from './PageLayout.tsx'
import { NOT_FOUND } from './texts.ts'

export function NotFoundPage() {
  return (
    <PageLayout>
      <h1 className="answer__name">{NOT_FOUND.title}</h1>
      <p>{NOT_FOUND.lead}</p>
      <p>{NOT_FOUND.next}</p>
      <ul className="page__choices">
        <li>
          <a href={BASE}>{NOT_FOUND.app}</a>
        </li>
        <li>
          <a href={BASE + INDEX_PATH}>{NOT_FOUND.index}</a>
        </li>
        <li>
          <a href={ICBS.url}>{NOT_FOUND.icbs}</a>
        </li>
      </ul>
    </PageLayout>
  )
}
