import { spokenName } from '../../core/format.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { LEFT } from './texts.ts'

/** Says that the search led to another edition, with a link to the area that succeeds this one now. */
export function LeftEdition() {
  const left = useApp(({ link }) => (link.query?.kind === 'area' ? link.left : undefined))
  const area = useApp(app => app.area)
  const edition = useApp(app => app.link.edition)
  const setEdition = useApp(app => app.setEdition)
  if (!left || !area) return null
  return (
    <Notice>
      <p>{LEFT.now(spokenName(area.name), edition, left)}</p>
      <Button onClick={() => setEdition(left)}>{LEFT.back(left)}</Button>
    </Notice>
  )
}
