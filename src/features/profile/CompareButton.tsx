import type { EditionId } from '../../core/areas/editions.ts'
import type { Area } from '../../core/geo.ts'
import { EMPTY_LINK } from '../../core/link.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { showResult } from '../links/AppLink.tsx'
import { PROFILE } from './texts.ts'

/** Begins a comparison, which takes the place of the answer far above: the page and the focus go there. */
export function CompareButton({ area, edition }: { area: Area; edition: EditionId }) {
  const navigate = useApp(app => app.navigate)
  const compare = () => {
    navigate(({ layer }) => ({ ...EMPTY_LINK, edition, ...(layer ? { layer } : {}), compare: [area.ods] }))
    showResult()
  }
  return (
    <div className="no-print">
      <Button onClick={compare}>{PROFILE.compare(edition)}</Button>
    </div>
  )
}
