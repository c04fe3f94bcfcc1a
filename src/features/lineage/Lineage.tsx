import { memo } from 'react'
import { editionIndex } from '../../core/areas/editions.ts'
import { spokenName } from '../../core/format.ts'
import { useParts } from '../../store/useApp.ts'
import { useHistory } from '../../store/useHistory.ts'
import { useAfterPaint } from '../../ui/useAfterPaint.ts'
import { useFold } from '../../ui/useFold.ts'
import { LineageDiagram, type LineageDiagramProps } from './LineageDiagram.tsx'
import { PointHistory } from './PointHistory.tsx'
import { Story } from './Story.tsx'
import { LINEAGE } from './texts.ts'
import './lineage.css'

/** What the selected area was formed from and what became of it: told, drawn, and for a place as a table. */
export default function Lineage() {
  // Render after the map and the name.
  const { area, link } = useAfterPaint(useParts('area', 'link'))
  const { edition } = link
  const history = useHistory()
  // A new edition reaches the link before its area is known.
  if (!area || !history || !area.editions.includes(editionIndex(edition))) return null
  return <Told area={area} edition={edition} history={history} />
}

/** Re-renders only for another area or edition. */
const Told = memo(function Told({ area, edition, history }: LineageDiagramProps) {
  const [isOpen, setOpen] = useFold('history')
  return (
    <section id="history" className="lineage" aria-labelledby="lineage-heading">
      <h2 id="lineage-heading">{LINEAGE.heading(spokenName(area.name))}</h2>
      <Story area={area} edition={edition} history={history} />
      <details className="lineage__more" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{LINEAGE.more}</summary>
        <LineageDiagram history={history} area={area} edition={edition} />
        <PointHistory history={history} />
      </details>
    </section>
  )
})
