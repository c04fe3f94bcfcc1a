import { memo } from 'react'
import { DEFAULT_EDITION, type EditionId } from '../../core/areas/editions.ts'
import { spokenName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import type { State } from '../../store/state.ts'
import { useFigures, useParts } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { useAfterPaint } from '../../ui/useAfterPaint.ts'
import { useIsSettled } from '../../ui/useIsSettled.ts'
import { usePreviousWhileLoading } from '../../ui/usePreviousWhileLoading.ts'
import { PANELS } from '../../words/panels.ts'
import { PROFILE_WORDS } from '../../words/profile.ts'
import { Budget } from './Budget.tsx'
import { CellFigures } from './CellFigures.tsx'
import { CompareButton } from './CompareButton.tsx'
import { Contacts } from './Contacts.tsx'
import { NhsStructure } from './NhsStructure.tsx'
import { PaidFor } from './PaidFor.tsx'
import { Population } from './Population.tsx'
import { PROFILE } from './texts.ts'
import { useFacts } from './useFacts.ts'
import '../../ui/section.css'
import './profile.css'

const loadCare = () => import('../care/Care.tsx')
const loadPrintMap = () => import('../map/print/PrintMap.tsx')
/** Milliseconds that the previous profile stays on screen while the next one loads. */
const PATIENCE = 1000

/** What the chosen CCG was like: the summary at once, the rest when its file arrives. */
export default function Profile() {
  // Render after the map and the name.
  const now = useParts('area', 'link', 'profile')
  const subject = `${now.area?.gss} ${now.link.edition}`
  const isPainted = useAfterPaint(subject) === subject
  const isPatient = !useIsSettled(subject, PATIENCE)
  const { area, link, profile } = usePreviousWhileLoading(now, isPainted && !(isPatient && isComing(now)))
  if (!area) return null
  return <Parts area={area} edition={link.edition} state={profile?.gss === area.gss ? profile : undefined} />
}

/** True while the file of the chosen area is on its way. */
function isComing({ area, link, profile }: Pick<State, 'area' | 'link' | 'profile'>): boolean {
  if (!area || link.edition !== DEFAULT_EDITION) return false
  return profile?.gss !== area.gss || !(profile.profile || profile.error)
}

interface PartsProps {
  area: Area
  edition: EditionId
  /** Of this area. */
  state: State['profile']
}

/** Re-renders only for another area or edition, or when its file arrives. */
const Parts = memo(function Parts({ area, edition, state }: PartsProps) {
  const { retry } = useParts('retry')
  const figures = useFigures(edition === DEFAULT_EDITION)
  const facts = useFacts(edition)
  const profile = state?.profile
  return (
    <section className="sections profile" aria-labelledby="profile-heading">
      <h2 id="profile-heading">{PROFILE_WORDS.heading(spokenName(area.name))}</h2>
      <LazyComponent load={loadPrintMap} what={PROFILE.printMap} waiting={<span data-waiting />} />
      {figures.error && <Failure what={PROFILE.figures} error={figures.error} onRetry={figures.retry} />}
      {profile && !figures.figures && !figures.error && <span data-waiting />}
      <LazyComponent
        load={loadCare}
        props={{ area, edition }}
        what={PROFILE.care}
        waiting={<p className="soft" data-waiting />}
      />
      {facts.error && <Failure what={PROFILE.facts} error={facts.error} onRetry={facts.retry} />}
      <Population area={area} profile={profile} facts={facts.value} />
      {profile && (
        <>
          <Budget profile={profile} />
          <PaidFor />
          <Contacts contacts={profile.contacts} />
          <NhsStructure profile={profile} />
        </>
      )}
      {state?.error && <Failure what={PANELS.profile.what} error={state.error} onRetry={retry} />}
      {state && !profile && !state.error && <p className="soft">{PANELS.profile.loading}</p>}
      {edition !== DEFAULT_EDITION && <CellFigures area={area} edition={edition} facts={facts.value} />}
      <CompareButton area={area} edition={edition} />
    </section>
  )
})
