import { DEFAULT_EDITION } from '../../core/editions.ts'
import { spokenName } from '../../core/format.ts'
import { useApp } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Budget } from './Budget.tsx'
import { Contacts } from './Contacts.tsx'
import { PaidFor } from './PaidFor.tsx'
import { Population } from './Population.tsx'
import { PROFILE } from './texts.ts'
import './profile.css'

/** What the chosen CCG was like: the summary at once, the rest when its file arrives. */
export default function Profile() {
  const { area, profile: state, link, retry } = useApp(app => app)
  if (!area) return null
  const own = state?.gss === area.gss ? state : undefined
  const profile = own?.profile
  return (
    <section className="profile" aria-labelledby="profile-heading">
      <h2 id="profile-heading">{PROFILE.heading(spokenName(area.name))}</h2>
      <Population area={area} profile={profile} />
      {profile && (
        <>
          <Budget profile={profile} />
          <PaidFor />
          <Contacts contacts={profile.contacts} />
        </>
      )}
      {own?.error && <Failure what={PROFILE.what} error={own.error} onRetry={retry} />}
      {own && !profile && !own.error && <p className="soft">{PROFILE.loading}</p>}
      {link.edition !== DEFAULT_EDITION && <p>{PROFILE.otherEdition}</p>}
    </section>
  )
}
