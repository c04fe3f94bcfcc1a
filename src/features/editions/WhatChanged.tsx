import { EDITION_IDS, type EditionId, editionIndex } from '../../core/areas/editions.ts'
import { CHANGE_KINDS, countKinds } from '../../core/areas/history/changes.ts'
import { piecesBetween } from '../../core/areas/history/pieces.ts'
import { useApp } from '../../store/useApp.ts'
import { useHistory, useSince } from '../../store/useHistory.ts'
import { Button } from '../../ui/Button.tsx'
import { editionName } from '../../words/editions.ts'
import { EDITIONS_TEXT, PIECES } from './texts.ts'

/** Turns the map of changes on and off, says since when, and what its colours mean. */
export function WhatChanged() {
  const edition = useApp(app => app.link.edition)
  const navigate = useApp(app => app.navigate)
  const since = useSince()
  const setSince = (to: EditionId | undefined) =>
    navigate(({ since: _since, ...link }) => (to ? { ...link, since: to } : link))
  const earlier = EDITION_IDS.slice(0, editionIndex(edition))
  if (!earlier.length) return <p className="small soft">{EDITIONS_TEXT.first}</p>
  return (
    <div className="what-changed">
      <div className="what-changed__row">
        <Button look="quiet" aria-pressed={!!since} onClick={() => setSince(since ? undefined : earlier.at(-1))}>
          {since ? EDITIONS_TEXT.hide : EDITIONS_TEXT.show}
        </Button>
        {since && (
          <label className="what-changed__since">
            {EDITIONS_TEXT.since}
            <select value={since} onChange={event => setSince(event.currentTarget.value as EditionId)}>
              {earlier.map(id => (
                <option key={id} value={id}>
                  {editionName(id)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {since && <Legend since={since} edition={edition} />}
    </div>
  )
}

/** Only the colours that are on the map, with the number of areas before. */
function Legend({ since, edition }: { since: EditionId; edition: EditionId }) {
  const history = useHistory()
  if (!history) return <p className="small">{EDITIONS_TEXT.loading}</p>
  const counts = countKinds(history.between(since, edition))
  const parts = piecesBetween(history, since, edition).some(({ kind }) => kind === 'part')
  return (
    <ul className="legend">
      {CHANGE_KINDS.filter(kind => counts[kind] > 0).map(kind => (
        <li key={kind}>
          <span className={`legend__mark legend__mark--${kind}`} aria-hidden="true" />
          {PIECES[kind]} <span className="num">{counts[kind]}</span>
        </li>
      ))}
      {parts && (
        <li>
          <span className="legend__mark legend__mark--part" aria-hidden="true" />
          {PIECES.part}
        </li>
      )}
    </ul>
  )
}
