import type { EditionId } from '../../core/areas/editions.ts'
import type { Area } from '../../core/geo.ts'
import { Button } from '../../ui/Button.tsx'
import { useFollow } from '../links/useFollow.ts'
import { PROFILE } from './texts.ts'

/** Begins a comparison, which takes the place of the answer far above: the page and the focus go there. */
export function CompareButton({ area, edition }: { area: Area; edition: EditionId }) {
  const { follow } = useFollow({ edition, compare: [area.ods] })
  return (
    <div className="no-print">
      <Button onClick={follow}>{PROFILE.compare(edition)}</Button>
    </div>
  )
}
