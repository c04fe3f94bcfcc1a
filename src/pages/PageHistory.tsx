import type { EditionId } from '../core/areas/editions.ts'
import type { History } from '../core/areas/history/history.ts'
import { lineageRows } from '../core/areas/history/lineageRows.ts'
import { formatPart, spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import { Story } from '../features/lineage/Story.tsx'
import { LINEAGE, rowHeading } from '../features/lineage/texts.ts'
import { PageLink } from './PageLink.tsx'

export interface PageHistoryProps {
  area: Area
  edition: EditionId
  history: History
}

/** What became of an area in sentences, then every area that its people were in, each with its page. */
export function PageHistory({ area, edition, history }: PageHistoryProps) {
  return (
    <section id="history" className="lineage" aria-labelledby="lineage-heading">
      <h2 id="lineage-heading">{LINEAGE.heading(spokenName(area.name))}</h2>
      <Story area={area} edition={edition} history={history} />
      <dl className="contacts">
        {lineageRows(history, area, edition).map(({ editions, nodes }) => (
          <div key={editions[0]}>
            <dt>{rowHeading(editions)}</dt>
            {nodes.map(node => (
              <dd key={node.area.gss}>
                {node.area === area ? <strong>{spokenName(area.name)}</strong> : <PageLink area={node.area} />}
                {nodes.length > 1 && <span className="num"> {formatPart(node.share)}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="small soft">{LINEAGE.shares}</p>
    </section>
  )
}
