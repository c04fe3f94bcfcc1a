import { shortName } from '../../core/format.ts'
import { useApp } from '../../store/useApp.ts'
import { type Shown, shownWords } from './texts.ts'

/** Says what has been added or taken away between two links. */
export default function ShownInWords({ before, now }: { before: Shown; now: Shown }) {
  const atlas = useApp(app => app.atlas)
  if (!atlas) return null
  const nameOf = (code: string) => {
    const area = atlas.get(now.edition, code)
    return area && shortName(area.name)
  }
  return <span>{shownWords(before, now, nameOf)}</span>
}
