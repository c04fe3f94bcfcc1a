import type { BoardTable } from '../core/areas/boards.ts'
import { DEFAULT_EDITION, editionOf } from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import type { History } from '../core/areas/history/history.ts'
import { endingOf } from '../core/areas/history/story.ts'
import { spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import type { Sheet } from '../core/geography/createSheets.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { AreaHeader } from '../features/answer/AreaHeader.tsx'
import { Today } from '../features/answer/Today.tsx'
import { Budget } from '../features/profile/Budget.tsx'
import { Contacts } from '../features/profile/Contacts.tsx'
import { Councils } from '../features/profile/Councils.tsx'
import { PaidFor } from '../features/profile/PaidFor.tsx'
import { Population } from '../features/profile/Population.tsx'
import { STRUCTURE } from '../features/profile/structureTexts.ts'
import { closedWords } from '../words/changes.ts'
import { PROFILE_WORDS } from '../words/profile.ts'
import { pageStem } from './address.ts'
import { PageHistory } from './PageHistory.tsx'
import { BASE, PageLayout } from './PageLayout.tsx'
import { SheetMap } from './SheetMap.tsx'
import { Tables } from './Tables.tsx'
import { PAGE } from './texts.ts'

export interface CcgPageProps {
  area: Area
  profile: Profile
  sheet: Sheet
  history: History
  boards: BoardTable
  facts: FactTable
}

/** Everything about one CCG, without script: the app's own parts, in one column. */
export function CcgPage({ area, profile, sheet, history, boards, facts }: CcgPageProps) {
  const { atlas, cells } = history
  const name = spokenName(area.name)
  const ending = endingOf(history, area, DEFAULT_EDITION)
  return (
    <PageLayout trail={name}>
      <AreaHeader area={area} edition={editionOf(DEFAULT_EDITION)} closed={ending && closedWords(ending)} level={1} />
      <Today
        area={area}
        edition={DEFAULT_EDITION}
        cell={undefined}
        cells={cells}
        atlas={atlas}
        contacts={boards}
        level={2}
      />
      <p>
        <a href={`${BASE}?area=${area.ods}`}>{PAGE.open(name)}</a>
      </p>
      <PageHistory area={area} edition={DEFAULT_EDITION} history={history} />
      <h2>{PAGE.neighbours}</h2>
      <figure className="page__map">
        <SheetMap sheet={sheet} name={name} />
        <figcaption className="small soft">{PAGE.mapCredit}</figcaption>
      </figure>
      <Neighbours areas={profile.neighbours.flatMap(gss => atlas.get(DEFAULT_EDITION, gss) ?? [])} />
      <h2>{PROFILE_WORDS.heading(name)}</h2>
      <div className="sections">
        <Population area={area} profile={profile} facts={facts} />
        <Budget profile={profile} />
        <Tables profile={profile} />
        <PaidFor />
        <Structure profile={profile} />
        <Contacts contacts={profile.contacts} />
      </div>
    </PageLayout>
  )
}

function Neighbours({ areas }: { areas: readonly Area[] }) {
  if (!areas.length) return <p>{PAGE.island}</p>
  return (
    <ul className="page__links">
      {areas.map(area => (
        <li key={area.gss}>
          <a href={`${BASE}${pageStem(area)}.html`}>{spokenName(area.name)}</a>
        </li>
      ))}
    </ul>
  )
}

function Structure({ profile }: { profile: Profile }) {
  const rows = [
    [PAGE.region, profile.region.name],
    [PAGE.localOffice, profile.localOffice.name],
    [PAGE.stp, profile.stp.name],
    [PAGE.practices, String(profile.practices)],
  ] as const
  return (
    <section className="profile-section" aria-labelledby="structure-heading">
      <h3 id="structure-heading">{PAGE.structure}</h3>
      <dl className="contacts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{STRUCTURE.councils}</dt>
          <dd>
            <Councils districts={profile.districts} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
