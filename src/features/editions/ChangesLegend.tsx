import type { EditionId } from '../../core/areas/editions.ts'
import { CHANGE_KINDS, countKinds } from '../../core/areas/history/changes.ts'
import { piecesBetween } from '../../core/areas/history/pieces.ts'
import { useHistory } from '../../store/useHistory.ts'
import { ChangeMark } from '../../ui/ChangeMark.tsx'
import { EDITIONS_TEXT, PIECES } from './texts.ts'

/** Only the colours that are on the map, with the number of areas before. */
export default function ChangesLegend({ since, edition }: { since: EditionId; edition: EditionId }) {
  const history = useHistory()
  if (!history) return <p className="small">{EDITIONS_TEXT.loading}</p>
  const counts = countKinds(history.between(since, edition))
  const parts = piecesBetween(history, since, edition).some(({ kind }) => kind === 'part')
  return (
    <ul className="legend">
      {CHANGE_KINDS.filter(kind => counts[kind] > 0).map(kind => (
        <li key={kind}>
          <ChangeMark kind={kind} />
          {PIECES[kind]} <span className="num">{counts[kind]}</span>
        </li>
      ))}
      {parts && (
        <li>
          <ChangeMark kind="part" />
          {PIECES.part}
        </li>
      )}
    </ul>
  )
}
