import { DEFAULT_EDITION } from '../../core/editions.ts'
import { spokenName } from '../../core/format.ts'
import { EMPTY_LINK } from '../../core/link.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Deferred } from '../../ui/Deferred.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { COMPARE } from '../compare/texts.ts'
import { useFigures } from '../links/useFigures.ts'
import { Providers } from '../providers/Providers.tsx'
import { Budget } from './Budget.tsx'
import { CellFigures } from './CellFigures.tsx'
import { ContactNow } from './ContactNow.tsx'
import { Contacts } from './Contacts.tsx'
import { PaidFor } from './PaidFor.tsx'
import { Place } from './Place.tsx'
import { Population } from './Population.tsx'
import { PROFILE } from './texts.ts'
import './profile.css'

const loadPrintMap = () => import('../map/PrintMap.tsx')

/** What the chosen CCG was like: the summary at once, the rest when its file arrives. */
export default function Profile() {
  const { area, profile: state, link, retry, follow } = useApp(app => app)
  const figures = useFigures(area !== undefined && link.edition === DEFAULT_EDITION)
  if (!area) return null
  const own = state?.gss === area.gss ? state : undefined
  const profile = own?.profile
  return (
    <section className="profile" aria-labelledby="profile-heading">
      <h2 id="profile-heading">{PROFILE.heading(spokenName(area.name))}</h2>
      {profile && <Deferred load={loadPrintMap} what={PROFILE.printMap} waiting={null} />}
      {figures.error && <Failure what={PROFILE.figures} error={figures.error} onRetry={figures.retry} />}
      <Population area={area} profile={profile} />
      {profile && (
        <>
          <Budget profile={profile} />
          <PaidFor />
          <Providers gss={profile.gss} />
          <ContactNow gss={profile.gss} />
          <Contacts contacts={profile.contacts} />
          <Place profile={profile} />
          <div className="no-print">
            <Button onClick={() => follow({ ...EMPTY_LINK, compare: [profile.ods] })}>{COMPARE.start}</Button>
          </div>
        </>
      )}
      {own?.error && <Failure what={PROFILE.what} error={own.error} onRetry={retry} />}
      {own && !profile && !own.error && <p className="soft">{PROFILE.loading}</p>}
      {link.edition !== DEFAULT_EDITION && <CellFigures area={area} />}
      {link.edition !== DEFAULT_EDITION && <p>{PROFILE.otherEdition}</p>}
    </section>
  )
}
