import { EDITION_IDS, type EditionId, editionIndex } from '../../core/areas/editions.ts'
import { useApp } from '../../store/useApp.ts'
import { useSince } from '../../store/useSince.ts'
import { Button } from '../../ui/Button.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { editionName } from '../../words/editions.ts'
import { PANELS } from '../../words/panels.ts'
import { EDITIONS_TEXT } from './texts.ts'

const loadLegend = () => import('./ChangesLegend.tsx')

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
        <Button look="quiet" onClick={() => setSince(since ? undefined : earlier.at(-1))}>
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
      {since && (
        <LazyComponent
          load={loadLegend}
          props={{ since, edition }}
          what={PANELS.lineage.what}
          waiting={<p className="small">{EDITIONS_TEXT.loading}</p>}
        />
      )}
    </div>
  )
}
